"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { catalogueOptions } from "./explorer-requests.ts";
import { HistoryCard } from "./history/history-card.tsx";
import { whyNot } from "./why-not.ts";

/** Before an operation is chosen: what is open, and what one ran last. */
export function ExplorerStart({ tenant }: { tenant: string }) {
  const { data } = useQuery(catalogueOptions(tenant));
  const base = `/${tenant}/admin/explorer`;
  const operations = data?.operations ?? [];
  const missing = operations.filter(({ missingScopes }) => missingScopes.length > 0).length;
  const closed = operations.filter(({ isAllowed }) => !isAllowed).length;
  const blocked = data ? whyNot({ closedBecause: null }, data.connection) : null;
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p className="text-sm text-pretty text-ink-2">
        Everything that Gong's public API can do, one form each. A run is checked before it is sent, counts
        against the company's request budget, and is kept in your history and the audit log.
      </p>
      {blocked ? (
        <Callout
          tone="warn"
          action={
            <LinkButton size="sm" href={`/${tenant}/admin/connection`}>
              Look at the connection
            </LinkButton>
          }
        >
          {blocked}
        </Callout>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-3">
        <Stat label="Operations" value={operations.length} note="with the withdrawn and undocumented ones" />
        <Stat
          label="Closed by a missing scope"
          value={missing}
          note={
            data?.connection.isLimitedByScopes ? "missing in what was granted" : "an access key opens all"
          }
          {...(missing > 0 && { href: `${base}?scope=missing` })}
        />
        <Stat label="Closed to you" value={closed} note="by your role and areas" />
      </div>
      <HistoryCard tenant={tenant} operationId={null} onRestore={null} />
    </div>
  );
}
