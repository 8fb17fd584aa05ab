import { hoursToMilliseconds } from "date-fns";
import type { Tx } from "#lib/db/client.ts";
import { getCallFigures } from "#lib/rollups/get-call-figures.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { AttentionItem } from "./schemas.ts";

const lateAfterMs = hoursToMilliseconds(24);

/** What keeps the copy from being whole, most pressing first. */
export async function listAttention(
  tx: Tx,
  tenantId: string,
  sight: CallVisibility,
  nowMs: number,
): Promise<AttentionItem[]> {
  const items: AttentionItem[] = [];
  const troubled = await tx.syncStream.findMany({
    where: { tenantId, state: { in: ["blocked", "failed"] } },
    orderBy: { stream: "asc" },
    select: { stream: true, errorText: true },
  });
  // A Gong that does not answer stands in the way of every stream, and is told once.
  const bySentence = Map.groupBy(
    troubled,
    ({ stream, errorText }) => errorText ?? `${stream} cannot be copied.`,
  );
  for (const [sentence, streams] of bySentence) {
    const [first] = streams;
    items.push({
      kind: "stream-trouble",
      count: streams.length,
      subject: first?.stream ?? null,
      sentence,
    });
  }
  const [past] = await getCallFigures(tx, tenantId, { ...sight, workspaceGongId: null }, [
    { from: new Date(0), to: new Date(nowMs - lateAfterMs) },
  ]);
  const late = past?.waitingTranscripts ?? 0;
  if (late > 0) {
    const sentence =
      late === 1
        ? "1 call has had no transcript from Gong for more than a day."
        : `${late} calls have had no transcript from Gong for more than a day.`;
    items.push({ kind: "transcripts-late", count: late, subject: null, sentence });
  }
  const { quarantined, unmatched } = await countOddities(tx, tenantId);
  if (quarantined > 0) {
    const sentence = `${quarantined} ${quarantined === 1 ? "record" : "records"} from Gong could not be read and are set aside.`;
    items.push({ kind: "quarantined", count: quarantined, subject: null, sentence });
  }
  if (unmatched > 0) {
    const sentence =
      unmatched === 1
        ? "1 member has no Gong user with the same e-mail address."
        : `${unmatched} members have no Gong user with the same e-mail address.`;
    items.push({ kind: "unmatched-member", count: unmatched, subject: null, sentence });
  }
  return items;
}

/** Members without a Gong user are a finding only once users have been copied. */
async function countOddities(tx: Tx, tenantId: string): Promise<{ quarantined: number; unmatched: number }> {
  const [row] = await tx.$queryRaw<{ quarantined: number; unmatched: number }[]>`
    SELECT (SELECT count(*)::int FROM quarantined_records WHERE tenant_id = ${tenantId}) AS quarantined,
      CASE WHEN EXISTS (SELECT FROM gong_users WHERE tenant_id = ${tenantId} AND removed_at IS NULL)
        THEN (SELECT count(*)::int FROM members WHERE tenant_id = ${tenantId} AND gong_user_id IS NULL) ELSE 0
      END AS unmatched`;
  return row ?? { quarantined: 0, unmatched: 0 };
}
