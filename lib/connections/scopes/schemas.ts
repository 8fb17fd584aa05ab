import type { Access, HttpMethod } from "#lib/gong/core/define-operation.ts";

export interface ScopeRow {
  scope: string;
  description: string;
  /** `open`: an access key is not limited by scopes. `unknown`: nothing is connected. */
  state: "granted" | "missing" | "open" | "unknown";
  since: string | null;
  /** Asked for when somebody connects. */
  isWanted: boolean;
  /** What Callboard does with it, as a clause: "play recordings". */
  reason: string | null;
  screens: readonly string[];
  operations: { id: string; summary: string; method: HttpMethod; path: string; access: Access }[];
}

export interface ScopeMatrix {
  connection: {
    state: "none" | "active" | "needs_reauth" | "disconnected";
    kind: "oauth" | "access_key" | null;
    isLimitedByScopes: boolean;
    canReconnect: boolean;
  };
  rows: ScopeRow[];
  grantedCount: number;
  /** What asking for everything would add: scopes, and the screens and operations they open. */
  reconnect: { scopes: string[]; screens: string[]; operationIds: string[] };
}
