import type { Tx } from "#lib/db/client.ts";
import type { StreamName } from "../streams.ts";

/** A list whose last answer was not believed or was refused. */
export interface SuspiciousPart {
  stream: StreamName;
  /** As in "owner:123". */
  part: string;
  /** Why, as a sentence. */
  note: string;
  /** When it was read whole last. */
  readAt: Date | null;
}

/** The lists of the tenant that are not as they should be, for the sync page; a hundred at most. */
export function listSuspiciousParts(tx: Tx, tenantId: string): Promise<SuspiciousPart[]> {
  return tx.$queryRaw<SuspiciousPart[]>`
    SELECT stream, part, note, read_at AS "readAt" FROM sync_parts
    WHERE tenant_id = ${tenantId} AND note IS NOT NULL ORDER BY stream, part LIMIT 100`;
}
