"use client";

import { type ReactNode, useEffect } from "react";
import { parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { ScopeMatrix } from "#lib/connections/scopes/schemas.ts";
import { ReconnectSummary } from "./reconnect-summary.tsx";
import { ScopeItem } from "./scope-item.tsx";
import { scopesOptions } from "./scopes-options.ts";

const shows = ["all", "missing", "granted"] as const;

export interface ScopesScreenProps {
  tenant: string;
  /** Leads to Gong's consent page; null for those who may not reconnect. */
  reconnect: ReactNode;
}

function rowsOf({ rows }: ScopeMatrix, show: (typeof shows)[number]) {
  return show === "all" ? rows : rows.filter(({ state }) => state === show);
}

/** Every scope of Gong's: granted or not, and what it opens. */
export function ScopesScreen({ tenant, reconnect }: ScopesScreenProps) {
  const matrix = useQuery(scopesOptions(tenant));
  const [show, setShow] = useAddressWord("show", parseAsStringLiteral(shows).withDefault("all"));
  const isLoaded = matrix.isSuccess;
  useEffect(() => {
    if (!isLoaded) return;
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView({ block: "center" });
  }, [isLoaded]);
  if (matrix.isPending) {
    return (
      <Card>
        <SkeletonRows rows={10} label="Loading the scopes" />
      </Card>
    );
  }
  if (matrix.isError) return <ProblemState error={matrix.error} onRetry={() => void matrix.refetch()} />;
  const rows = rowsOf(matrix.data, show);
  const isLimited = matrix.data.connection.isLimitedByScopes;
  return (
    <>
      <ReconnectSummary tenant={tenant} matrix={matrix.data} reconnect={reconnect} />
      <Card
        title="Scopes"
        description={
          isLimited
            ? `${matrix.data.grantedCount} of ${matrix.data.rows.length} granted`
            : `${matrix.data.rows.length} scopes`
        }
        isFlush
        actions={
          isLimited ? (
            <SegmentedControl
              label="Which scopes"
              segments={[
                { value: "all", label: "All" },
                { value: "missing", label: "Missing" },
                { value: "granted", label: "Granted" },
              ]}
              value={show}
              onValueChange={(next) => void setShow(next)}
            />
          ) : null
        }
      >
        {rows.length === 0 ? (
          <EmptyState title={show === "missing" ? "No scope is missing" : "No scope is granted"} />
        ) : (
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <ScopeItem key={row.scope} tenant={tenant} row={row} />
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
