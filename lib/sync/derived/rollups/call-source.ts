import type { Tx } from "#lib/db/client.ts";
import type { Side, TranscriptState } from "#lib/db/generated/enums.ts";
import { type HeardTurns, nothingHeard } from "../heard-turns.ts";
import { measureTurns } from "./measure-turns.ts";
import { questionMarks } from "./question-marks.ts";

/** What the mirror holds of one call, as far as roll-ups need it. JSON of Gong's is untrusted. */
export interface CallSource {
  id: string;
  startedMs: number;
  workspace: string | null;
  host: string | null;
  account: string | null;
  isPrivate: boolean;
  transcriptState: TranscriptState;
  durationSeconds: number;
  usTalkSeconds: number | null;
  themTalkSeconds: number | null;
  parties: {
    user: string | null;
    speaker: string | null;
    party: string | null;
    side: Side;
    talkSeconds: number | null;
  }[];
  /** The longest turn of each speaker, in milliseconds. */
  turns: { speaker: string | null; side: Side; longestMs: number }[];
  /** Question marks in the transcript by side; null without one, and where Gong has counted. */
  askedInText: { us: number; them: number } | null;
  /** `interaction.questions`, `interaction.interactionStats`, `content.trackers`, `content.topics` as Gong sent them. */
  questions: unknown;
  stats: unknown;
  trackers: unknown;
  topics: unknown;
}

/**
 * Reads calls that Gong still has, in one statement; others are absent from the answer. Turns that are in `heard` are
 * not read back.
 */
export async function readCallSources(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
): Promise<CallSource[]> {
  const rows = await readRows(tx, tenantId, callGongIds, [...heard.keys()]);
  return rows.map(({ isAskedCounted, ...row }) => {
    const turns = heard.get(row.id);
    return turns === undefined ? row : { ...row, ...measureTurns(turns, row.parties, isAskedCounted) };
  });
}

function readRows(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heardIds: readonly string[],
): Promise<(CallSource & { isAskedCounted: boolean })[]> {
  return tx.$queryRaw`
    SELECT c.gong_id AS id, (extract(epoch FROM c.started_at) * 1000)::float8 AS "startedMs",
      c.workspace_gong_id AS workspace, c.primary_user_gong_id AS host, c.account_name AS account, c.is_private AS "isPrivate",
      c.transcript_state AS "transcriptState", c.duration_seconds AS "durationSeconds",
      c.us_talk_seconds AS "usTalkSeconds", c.them_talk_seconds AS "themTalkSeconds",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('user', p.user_gong_id, 'speaker', p.speaker_gong_id,
          'party', p.party_gong_id, 'side', p.side, 'talkSeconds', p.talk_seconds) ORDER BY p.position)
        FROM call_parties p WHERE p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id
      ), '[]') AS parties,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('speaker', t.speaker_gong_id, 'side', t.side, 'longestMs', t.longest))
        FROM (
          SELECT speaker_gong_id, side, max(end_ms - start_ms) AS longest FROM call_turns
          WHERE tenant_id = c.tenant_id AND call_gong_id = c.gong_id AND NOT c.gong_id = ANY(${[...heardIds]}::text[])
          GROUP BY speaker_gong_id, side
        ) t
      ), '[]') AS turns,
      coalesce(jsonb_typeof(r.interaction->'questions') = 'object', false) AS "isAskedCounted",
      CASE WHEN jsonb_typeof(r.interaction->'questions') = 'object' OR c.gong_id = ANY(${[...heardIds]}::text[])
        THEN NULL ELSE (
        SELECT jsonb_build_object(
          'us', coalesce(sum(regexp_count(text, ${questionMarks})) FILTER (WHERE side = 'us'), 0),
          'them', coalesce(sum(regexp_count(text, ${questionMarks})) FILTER (WHERE side = 'them'), 0))
        FROM call_turns WHERE tenant_id = c.tenant_id AND call_gong_id = c.gong_id HAVING count(*) > 0
      ) END AS "askedInText",
      r.interaction->'questions' AS questions, r.interaction->'interactionStats' AS stats,
      r.content->'trackers' AS trackers, r.content->'topics' AS topics
    FROM calls c
    LEFT JOIN LATERAL (
      -- Takes the record apart once: each -> on it would unpack it anew.
      SELECT x.interaction, x.content FROM call_records cr, jsonb_to_record(cr.raw) AS x(interaction jsonb, content jsonb)
      WHERE cr.tenant_id = c.tenant_id AND cr.call_gong_id = c.gong_id
    ) r ON true
    WHERE c.tenant_id = ${tenantId} AND c.gong_id = ANY(${[...callGongIds]}::text[]) AND c.removed_at IS NULL`;
}
