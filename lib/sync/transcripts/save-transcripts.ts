import type { Tx } from "#lib/db/client.ts";
import type { MappedTranscript } from "../mappers/map-transcript.ts";

/**
 * Writes transcripts of mirrored calls: turns with the side of their speaker, the call's transcript state, and the end
 * of waiting. Skips calls that are private or not mirrored, and transcripts that have not changed.
 */
export async function saveTranscripts(
  tx: Tx,
  tenantId: string,
  transcripts: readonly MappedTranscript[],
  now: Date,
): Promise<void> {
  if (transcripts.length === 0) return;
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
  await tx.$executeRaw`
    INSERT INTO call_turns (tenant_id, call_gong_id, position, speaker_gong_id, side, topic, start_ms, end_ms, text,
      sentences)
    SELECT ${tenantId}, r."callGongId", r.position, r."speakerGongId",
      coalesce((SELECT p.side FROM call_parties p WHERE p.tenant_id = ${tenantId}
        AND p.call_gong_id = r."callGongId" AND p.speaker_gong_id = r."speakerGongId" LIMIT 1), 'unknown'),
      r.topic, r."startMs", r."endMs", r.text, r.sentences
    FROM jsonb_to_recordset(${JSON.stringify(turns)}::jsonb) AS r("callGongId" text, position int,
      "speakerGongId" text, topic text, "startMs" int, "endMs" int, text text, sentences jsonb)`;
  const settled = transcripts.map(({ callGongId }) => callGongId);
  await tx.transcriptWait.deleteMany({ where: { tenantId, callGongId: { in: settled } } });
}
