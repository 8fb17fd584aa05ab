import { notConnected } from "#lib/connections/connection-errors.ts";
import type { Tx } from "#lib/db/client.ts";
import type { StreamState } from "#lib/db/generated/enums.ts";
import { notFound } from "#lib/errors.ts";
import type { StreamName } from "../streams.ts";
import { pausedStream } from "./control-errors.ts";

export interface LockedStream {
  stream: StreamName;
  state: StreamState;
}

/**
 * Locks one stream of the tenant, or all, until the transaction ends: a run under way cannot write in between.
 * @throws {AppError} `precondition_failed` while nothing is copied yet, `not_found` for a stream that is not copied.
 */
export async function lockStreams(
  tx: Tx,
  tenantId: string,
  choice: StreamName | "all",
): Promise<LockedStream[]> {
  const rows = await tx.$queryRaw<LockedStream[]>`
    SELECT stream, state FROM sync_streams WHERE tenant_id = ${tenantId} ORDER BY stream FOR UPDATE`;
  if (rows.length === 0) throw notConnected();
  const chosen = choice === "all" ? rows : rows.filter(({ stream }) => stream === choice);
  if (chosen.length === 0) throw notFound("stream");
  return chosen;
}

/**
 * Locks the stream of calls for a wish that a run must carry out.
 * @throws {AppError} `precondition_failed` while nothing is copied, `conflict` while copying calls is paused.
 */
export async function lockCalls(tx: Tx, tenantId: string): Promise<LockedStream> {
  const [calls] = await lockStreams(tx, tenantId, "calls");
  if (calls === undefined) throw notFound("stream");
  if (calls.state === "paused") throw pausedStream();
  return calls;
}
