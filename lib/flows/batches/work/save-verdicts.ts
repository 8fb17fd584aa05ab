import { intArray, textArray } from "#lib/db/array-literal.ts";
import type { Tx } from "#lib/db/client.ts";
import { verdictKinds } from "../choices.ts";
import type { Judgement } from "./judge-standing.ts";

/** Writes what the check says of many rows, with one statement; what must not be sent is left out at once. */
export async function saveVerdicts(
  tx: Tx,
  key: { tenantId: string; batchId: string; now: Date },
  judged: readonly (Judgement & { position: number })[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE flow_batch_items AS i SET verdict = j.verdict, verdict_reason = j.reason,
      state = CASE WHEN j.stops = 'yes' THEN 'left_out'::flow_item_state ELSE i.state END,
      reason_code = CASE WHEN j.stops = 'yes' THEN 'stopped_by_check' END,
      reason = CASE WHEN j.stops = 'yes' THEN j.reason END,
      settled_at = CASE WHEN j.stops = 'yes' THEN ${key.now}::timestamptz END
    FROM unnest(${intArray(judged.map(({ position }) => position))}::int[],
      ${textArray(judged.map(({ verdict }) => verdict))}::text[],
      ${textArray(judged.map(({ reason }) => reason))}::text[],
      ${textArray(judged.map(({ verdict }) => (verdictKinds[verdict] === "stop" ? "yes" : "no")))}::text[])
      AS j(position, verdict, reason, stops)
    WHERE i.tenant_id = ${key.tenantId} AND i.batch_id = ${key.batchId} AND i.position = j.position
      AND i.state = 'planned'`;
}
