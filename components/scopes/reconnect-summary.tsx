import type { ReactNode } from "react";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ScopeMatrix } from "#lib/connections/scopes/schemas.ts";
import { plural } from "#lib/format/plural.ts";

export interface ReconnectSummaryProps {
  tenant: string;
  matrix: ScopeMatrix;
  reconnect: ReactNode;
}

/** What a reconnect with everything would add, or why scopes say nothing here. */
export function ReconnectSummary({ tenant, matrix, reconnect }: ReconnectSummaryProps) {
  const { connection, reconnect: gain } = matrix;
  const toConnection = <TextLink href={`/${tenant}/admin/connection`}>Go to the connection</TextLink>;
  if (connection.state === "none" || connection.state === "disconnected") {
    return (
      <Callout title="Gong is not connected">
        So nothing is granted. This is what each scope would open. {toConnection}.
      </Callout>
    );
  }
  if (connection.kind === "access_key") {
    return (
      <Callout title="An access key is not limited by scopes">
        It opens everything that Gong's API offers to the person who made it. {toConnection}.
      </Callout>
    );
  }
  if (gain.scopes.length === 0) {
    return (
      <Callout tone="ok" title="Everything that Callboard asks for is granted">
        A reconnect would add nothing.
      </Callout>
    );
  }
  return (
    <Callout
      tone="warn"
      title={`A reconnect with everything would add ${plural(gain.scopes.length, "scope")}`}
      action={connection.canReconnect ? reconnect : null}
    >
      <p>
        This opens {plural(gain.operationIds.length, "operation")}
        {gain.screens.length > 0 ? ` and brings more to ${gain.screens.join(", ")}` : ""}. What was copied
        stays.
      </p>
      {connection.canReconnect ? null : (
        <p>This installation has no OAuth client of Gong; whoever runs it sets one first.</p>
      )}
    </Callout>
  );
}
