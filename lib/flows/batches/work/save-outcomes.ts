import { intArray, textArray } from "#lib/db/array-literal.ts";
import type { Tx } from "#lib/db/client.ts";
import type { ItemState } from "../choices.ts";

/** What one row becomes. */
export interface RowChange {
  position: number;
  state: ItemState;
  flowInstanceId?: string | undefined;
  code?: string | undefined;
  reason?: string | undefined;
  isRetryable?: boolean | undefined;
}

const settled: readonly ItemState[] = ["enrolled", "already", "refused", "unknown", "undone", "left_out"];

/** Writes what became of many rows, with one statement. Rows that go back to `planned` were not sent today. */
export async function saveOutcomes(
  tx: Tx,
  key: { tenantId: string; batchId: string; gongRequestId: string | null; now: Date },
  changes: readonly RowChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const column = (of: (change: RowChange) => string | undefined) =>
    textArray(changes.map((change) => of(change) ?? null));
  await tx.$executeRaw`
    UPDATE flow_batch_items AS i SET
      state = c.state::flow_item_state,
      flow_instance_id = coalesce(c.instance, i.flow_instance_id),
      reason_code = c.code,
      reason = c.reason,
      is_retryable = c.retryable = 'yes',
      is_look_first = false,
      gong_request_id = coalesce(${key.gongRequestId}, i.gong_request_id),
      request_id = CASE WHEN c.state IN ('sending', 'undoing') THEN i.request_id END,
      sent_at = CASE WHEN c.state = 'planned' THEN NULL ELSE i.sent_at END,
      settled_at = CASE WHEN c.settled = 'yes' THEN ${key.now}::timestamptz END
    FROM unnest(${intArray(changes.map(({ position }) => position))}::int[],
      ${column(({ state }) => state)}::text[], ${column(({ flowInstanceId }) => flowInstanceId)}::text[],
      ${column(({ code }) => code)}::text[], ${column(({ reason }) => reason)}::text[],
      ${column(({ isRetryable }) => (isRetryable ? "yes" : "no"))}::text[],
      ${column(({ state }) => (settled.includes(state) ? "yes" : "no"))}::text[])
      AS c(position, state, instance, code, reason, retryable, settled)
    WHERE i.tenant_id = ${key.tenantId} AND i.batch_id = ${key.batchId} AND i.position = c.position`;
}
