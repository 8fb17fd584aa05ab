import type { Tx } from "#lib/db/client.ts";
import type { Side } from "#lib/db/generated/enums.ts";
import { type HeardTurns, nothingHeard, sidesOfTurns } from "../heard-turns.ts";

/** What the mirror holds of one call with a transcript, as far as the search needs it. */
export interface SearchSource {
  id: string;
  startedAt: Date;
  durationSeconds: number;
  workspace: string | null;
  host: string | null;
  direction: string;
  language: string | null;
  account: string | null;
  users: string[];
  /** Gong users by the id that turns name them with. */
  speakers: Record<string, string>;
  /** Domains of the customers' addresses. */
  domains: string[];
  /** Trackers that came up. */
  trackers: string[];
  /** Turn by turn, in order. */
  texts: string[];
  sides: string[];
  speakerIds: (string | null)[];
}

type SourceRow = Omit<SearchSource, "texts" | "sides" | "speakerIds"> & {
  /** Null for calls whose turns need not be read. */
  texts: string[] | null;
  sides: string[] | null;
  speakerIds: (string | null)[] | null;
  sideOfSpeaker: Record<string, Side>;
};

/** Reads calls that can be searched, in one statement: private ones, gone ones and those without words are absent. */
export async function readSearchSources(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
): Promise<SearchSource[]> {
  const rows = await readRows(tx, tenantId, callGongIds, [...heard.keys()]);
  return rows.flatMap(({ sideOfSpeaker, ...row }) => {
    const turns = heard.get(row.id);
    if (turns === undefined) {
      const { texts, sides, speakerIds } = row;
      return texts && sides && speakerIds ? [{ ...row, texts, sides, speakerIds }] : [];
    }
    if (turns.length === 0) return [];
    return [
      {
        ...row,
        texts: turns.map(({ text }) => text),
        sides: sidesOfTurns(turns, new Map(Object.entries(sideOfSpeaker))),
        speakerIds: turns.map(({ speakerGongId }) => speakerGongId),
      },
    ];
  });
}

function readRows(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heardIds: readonly string[],
): Promise<SourceRow[]> {
  return tx.$queryRaw<SourceRow[]>`
    SELECT c.gong_id AS id, c.started_at AS "startedAt", c.duration_seconds AS "durationSeconds",
      c.workspace_gong_id AS workspace, c.primary_user_gong_id AS host, c.direction, c.language,
      c.account_name AS account, p.users, p.speakers, p.sides AS "sideOfSpeaker", p.domains, t.texts, t.sides, t.speakers AS "speakerIds",
      ARRAY(
        SELECT tracker->>'id' FROM jsonb_array_elements(
          CASE WHEN jsonb_typeof(r.raw->'content'->'trackers') = 'array' THEN r.raw->'content'->'trackers' END) AS tracker
        WHERE tracker->>'id' IS NOT NULL AND coalesce(tracker->>'count', '1') <> '0'
      ) AS trackers
    FROM calls c
    CROSS JOIN LATERAL (
      -- As JSON, which is read several times as fast as an array.
      SELECT json_agg(text ORDER BY position) AS texts, json_agg(side ORDER BY position) AS sides,
        json_agg(speaker_gong_id ORDER BY position) AS speakers
      FROM call_turns WHERE tenant_id = c.tenant_id AND call_gong_id = c.gong_id AND NOT c.gong_id = ANY(${[...heardIds]}::text[])
    ) t
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(DISTINCT user_gong_id) FILTER (WHERE user_gong_id IS NOT NULL), '{}') AS users,
        coalesce(jsonb_object_agg(speaker_gong_id, user_gong_id)
          FILTER (WHERE speaker_gong_id IS NOT NULL AND user_gong_id IS NOT NULL), '{}') AS speakers,
        -- Of several people with one speaker the last one stays, which is the first by position.
        coalesce(jsonb_object_agg(speaker_gong_id, side ORDER BY position DESC)
          FILTER (WHERE speaker_gong_id IS NOT NULL), '{}') AS sides,
        coalesce(array_agg(DISTINCT lower(split_part(email_address, '@', 2)))
          FILTER (WHERE side = 'them' AND email_address LIKE '%@%'), '{}') AS domains
      FROM call_parties WHERE tenant_id = c.tenant_id AND call_gong_id = c.gong_id
    ) p
    LEFT JOIN call_records r ON r.tenant_id = c.tenant_id AND r.call_gong_id = c.gong_id
    WHERE c.tenant_id = ${tenantId} AND c.gong_id = ANY(${[...callGongIds]}::text[])
      AND c.removed_at IS NULL AND NOT c.is_private AND c.transcript_state = 'present'`;
}
