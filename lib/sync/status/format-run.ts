import type { SyncRun } from "#lib/db/generated/client.ts";
import type { RunView } from "./schemas.ts";

/** A run as the sync page shows it. */
export function formatRun(run: SyncRun): RunView {
  return {
    id: run.id,
    reason: run.reason,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    outcome: run.outcome,
    rows: run.rows,
    requests: run.requests,
    error: run.errorText,
  };
}
