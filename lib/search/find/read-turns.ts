import type { CallSide } from "#lib/calls/schemas.ts";
import type { Tx } from "#lib/db/client.ts";

export interface TurnText {
  callId: string;
  position: number;
  text: string;
  startMs: number;
  side: CallSide;
  speakerName: string | null;
}

export interface TurnPlace {
  callId: string;
  position: number;
}

export const turnKey = ({ callId, position }: TurnPlace) => `${callId}/${position}`;

/** What was said in these turns, and nothing else: hundreds are looked into for a page. */
export async function readTexts(
  tx: Tx,
  tenantId: string,
  places: readonly TurnPlace[],
): Promise<Map<string, string>> {
  if (places.length === 0) return new Map();
  const rows = await tx.$queryRaw<(TurnPlace & { text: string })[]>`
    SELECT t.call_gong_id AS "callId", t.position, t.text
    FROM unnest(${places.map(({ callId }) => callId)}::text[], ${places.map(({ position }) => position)}::int[])
      AS place(call_id, position)
    JOIN call_turns t ON t.tenant_id = ${tenantId} AND t.call_gong_id = place.call_id AND t.position = place.position`;
  return new Map(rows.map((row) => [turnKey(row), row.text]));
}

/** What was said in these turns and by whom, in one statement. */
export async function readTurns(
  tx: Tx,
  tenantId: string,
  places: readonly TurnPlace[],
): Promise<Map<string, TurnText>> {
  if (places.length === 0) return new Map();
  const rows = await tx.$queryRaw<TurnText[]>`
    SELECT t.call_gong_id AS "callId", t.position, t.text, t.start_ms AS "startMs", t.side::text AS side,
      (SELECT coalesce(p.name, p.email_address, p.phone_number) FROM call_parties p
        WHERE p.tenant_id = ${tenantId} AND p.call_gong_id = t.call_gong_id
          AND p.speaker_gong_id = t.speaker_gong_id ORDER BY p.position LIMIT 1) AS "speakerName"
    FROM unnest(${places.map(({ callId }) => callId)}::text[], ${places.map(({ position }) => position)}::int[])
      AS place(call_id, position)
    JOIN call_turns t ON t.tenant_id = ${tenantId} AND t.call_gong_id = place.call_id AND t.position = place.position`;
  return new Map(rows.map((row) => [turnKey(row), row]));
}
