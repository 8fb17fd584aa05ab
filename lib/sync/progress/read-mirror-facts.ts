import type { Tx } from "#lib/db/client.ts";
import type { SyncStream } from "#lib/db/generated/client.ts";
import type { ConnectionState } from "#lib/db/generated/enums.ts";
import type { WindowFacts } from "./estimate-copy.ts";

export interface MirrorFacts {
  connection: { state: ConnectionState; stateReason: string | null } | null;
  streams: SyncStream[];
  windows: (WindowFacts & { note: string | null })[];
}

/** Connection, streams and windows of a tenant, in three small reads. */
export async function readMirrorFacts(tx: Tx, tenantId: string): Promise<MirrorFacts> {
  const connection = await tx.connection.findUnique({
    where: { tenantId },
    select: { state: true, stateReason: true },
  });
  const streams = await tx.syncStream.findMany({ where: { tenantId } });
  const windows = await tx.$queryRaw<MirrorFacts["windows"]>`
    SELECT kind, state, from_at AS "fromAt", to_at AS "toAt", total_records AS "totalRecords", note,
      coalesce(cardinality(seen_ids), 0) AS seen
    FROM sync_windows WHERE tenant_id = ${tenantId} AND stream = 'calls' ORDER BY to_at DESC`;
  return { connection, streams, windows };
}
