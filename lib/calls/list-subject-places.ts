import type { Tx } from "#lib/db/client.ts";
import { readCallMarks } from "./call-marks.ts";
import type { CallSide } from "./schemas.ts";

export interface PlaceInCall {
  callId: string;
  atMs: number;
  /** How long it lasts; null for a moment. */
  durationMs: number | null;
  phrase: string | null;
  speakerId: string | null;
}

/** Where a tracker came up in some calls, in order of time; Gong’s own record names the seconds. */
export async function listTrackerPlaces(
  tx: Tx,
  tenantId: string,
  callIds: readonly string[],
  tracker: string,
): Promise<PlaceInCall[]> {
  const rows = await tx.$queryRaw<{ callId: string; trackers: unknown }[]>`
    SELECT call_gong_id AS "callId", raw #> '{content,trackers}' AS trackers FROM call_records
    WHERE tenant_id = ${tenantId} AND call_gong_id = ANY(${[...callIds]}::text[])`;
  return rows.flatMap(({ callId, trackers }) =>
    readCallMarks({ trackers, outline: null, comments: null })
      .trackers.filter(({ id }) => id === tracker)
      .flatMap(({ places }) => places)
      .sort((one, other) => one.atMs - other.atMs)
      .map((place) => ({ callId, durationMs: null, ...place })),
  );
}

/** Where a topic was talked of in some calls, as the transcript has it: turns of it in a row are one place. */
export function listTopicPlaces(
  tx: Tx,
  tenantId: string,
  callIds: readonly string[],
  topic: string,
): Promise<PlaceInCall[]> {
  return tx.$queryRaw<PlaceInCall[]>`
    SELECT call_gong_id AS "callId", min(start_ms) AS "atMs", max(end_ms) - min(start_ms) AS "durationMs",
      NULL AS phrase, NULL AS "speakerId"
    FROM (
      SELECT call_gong_id, topic, start_ms, end_ms,
        position - row_number() OVER (PARTITION BY call_gong_id, topic ORDER BY position) AS stretch
      FROM call_turns WHERE tenant_id = ${tenantId} AND call_gong_id = ANY(${[...callIds]}::text[])
    ) turns
    WHERE topic = ${topic}
    GROUP BY call_gong_id, stretch ORDER BY 1, 2`;
}

/** Who speaks under which id, by call. */
export async function listSpeakerNames(
  tx: Tx,
  tenantId: string,
  callIds: readonly string[],
): Promise<Map<string, { name: string | null; side: CallSide }>> {
  const parties = await tx.callParty.findMany({
    where: { tenantId, callGongId: { in: [...callIds] } },
    select: {
      callGongId: true,
      speakerGongId: true,
      partyGongId: true,
      name: true,
      emailAddress: true,
      side: true,
    },
  });
  return new Map(
    parties.flatMap(({ callGongId, speakerGongId, partyGongId, name, emailAddress, side }) =>
      [partyGongId, speakerGongId].flatMap((id): [string, { name: string | null; side: CallSide }][] =>
        id === null ? [] : [[`${callGongId} ${id}`, { name: name ?? emailAddress, side }]],
      ),
    ),
  );
}
