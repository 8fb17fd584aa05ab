import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import type { StreamName } from "./streams.ts";

/** A stream whose time has come. */
export interface DueStream {
  tenantId: string;
  stream: StreamName;
}

const atOnce = 500;

/**
 * Streams of all connected tenants that are due at `nowMs` (epoch milliseconds), the longest overdue first.
 * Transcripts are due when one of their waits is. Also finds streams whose run has died: its lease is over.
 */
export function findDueStreams(nowMs: number): Promise<DueStream[]> {
  const now = new Date(nowMs).toISOString();
  return withDispatcher(
    (tx) => tx.$queryRaw<DueStream[]>`
      SELECT s.tenant_id AS "tenantId", s.stream FROM sync_streams s
      JOIN connections c ON c.tenant_id = s.tenant_id AND c.state = 'active'
      WHERE s.state IN ('idle', 'running', 'failed') AND s.next_run_at <= ${now}::timestamptz
        AND (s.stream <> 'transcripts' OR s.state <> 'idle' OR EXISTS (
          SELECT 1 FROM transcript_waits w WHERE w.tenant_id = s.tenant_id AND w.due_at <= ${now}::timestamptz))
      ORDER BY s.next_run_at LIMIT ${atOnce}`,
  );
}
