import { intColumn, textColumn } from "#lib/db/binary-array.ts";
import type { Tx } from "#lib/db/client.ts";
import type { MappedTranscript } from "../mappers/map-transcript.ts";
import type { TurnRow } from "../mappers/rows.ts";

/**
 * Writes transcripts of mirrored calls: turns with the side of their speaker, the call's transcript state, and the end
 * of waiting. Skips calls that are private or not mirrored, and transcripts that have not changed.
 * Answers with the calls whose transcript is new.
 */
export async function saveTranscripts(
  tx: Tx,
  tenantId: string,
  transcripts: readonly MappedTranscript[],
  now: Date,
): Promise<string[]> {
  if (transcripts.length === 0) return [];
  const heads = transcripts.map(({ turns: _, ...head }) => head);
  const written = await tx.$queryRaw<{ gong_id: string }[]>`
    WITH heads AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(heads)}::jsonb)
        AS r("callGongId" text, state text, "transcriptHash" text)
    ), locked AS (
      SELECT c.gong_id, h.state, h."transcriptHash" AS hash FROM calls c
      JOIN heads h ON h."callGongId" = c.gong_id
      WHERE c.tenant_id = ${tenantId} AND NOT c.is_private AND c.transcript_hash IS DISTINCT FROM h."transcriptHash"
      ORDER BY c.gong_id FOR UPDATE OF c
    )
    UPDATE calls c SET transcript_state = locked.state::transcript_state, transcript_hash = locked.hash,
      transcript_at = ${now.toISOString()}::timestamptz
    FROM locked WHERE c.tenant_id = ${tenantId} AND c.gong_id = locked.gong_id
    RETURNING c.gong_id`;
  const ids = new Set(written.map((row) => row.gong_id));
  await tx.callTurn.deleteMany({ where: { tenantId, callGongId: { in: [...ids] } } });
  const turns = transcripts.filter(({ callGongId }) => ids.has(callGongId)).flatMap(({ turns: all }) => all);
  await writeTurns(tx, tenantId, turns);
  const settled = transcripts.map(({ callGongId }) => callGongId);
  await tx.transcriptWait.deleteMany({ where: { tenantId, callGongId: { in: settled } } });
  return [...ids];
}

/** The sentences' marks of all turns in one list, and the first and the last of each turn, counted from 1. */
function marksOf(turns: readonly TurnRow[]) {
  const to: number[] = [];
  let end = 0;
  for (const { sentences } of turns) {
    end += sentences.length;
    to.push(end);
  }
  const all = new Int32Array(end);
  const from = turns.map(({ sentences }, index) => {
    const first = (to[index] ?? 0) - sentences.length;
    all.set(sentences, first);
    return first + 1;
  });
  return { all, from, to };
}

/**
 * Writes turns with the side of their speaker, all in one statement: a page has twenty thousand of them. `FROM unnest` would
 * keep them all once more before the first is written.
 */
async function writeTurns(tx: Tx, tenantId: string, turns: readonly TurnRow[]): Promise<void> {
  if (turns.length === 0) return;
  const callIds = [...new Set(turns.map(({ callGongId }) => callGongId))];
  const marks = marksOf(turns);
  await tx.$executeRaw`
    INSERT INTO call_turns (tenant_id, call_gong_id, position, speaker_gong_id, side, topic, start_ms, end_ms, text,
      sentences)
    SELECT ${tenantId}, t.call_id, t.position, t.speaker, coalesce(p.side, 'unknown'), t.topic, t.start_ms, t.end_ms,
      t.text, CASE WHEN t.marks_from <= t.marks_to THEN (${intColumn(marks.all)}::int[])[t.marks_from:t.marks_to] END
    FROM (
      SELECT unnest(${textColumn(turns.map(({ callGongId }) => callGongId))}::text[]) AS call_id,
        unnest(${intColumn(turns.map(({ position }) => position))}::int[]) AS position,
        unnest(${textColumn(turns.map(({ speakerGongId }) => speakerGongId))}::text[]) AS speaker,
        unnest(${textColumn(turns.map(({ topic }) => topic))}::text[]) AS topic,
        unnest(${intColumn(turns.map(({ startMs }) => startMs))}::int[]) AS start_ms,
        unnest(${intColumn(turns.map(({ endMs }) => endMs))}::int[]) AS end_ms,
        unnest(${textColumn(turns.map(({ text }) => text))}::text[]) AS text,
        unnest(${intColumn(marks.from)}::int[]) AS marks_from, unnest(${intColumn(marks.to)}::int[]) AS marks_to
    ) t
    LEFT JOIN (
      SELECT DISTINCT ON (call_gong_id, speaker_gong_id) call_gong_id, speaker_gong_id, side FROM call_parties
      WHERE tenant_id = ${tenantId} AND call_gong_id = ANY(${callIds}::text[])
      ORDER BY call_gong_id, speaker_gong_id, position
    ) p ON p.call_gong_id = t.call_id AND p.speaker_gong_id = t.speaker`;
}
