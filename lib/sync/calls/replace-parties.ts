import type { Tx } from "#lib/db/client.ts";
import { largeText } from "#lib/db/large-text.ts";
import type { PartyRow } from "../mappers/rows.ts";

/** Replaces the people of calls. */
export async function replaceParties(
  tx: Tx,
  tenantId: string,
  callGongIds: string[],
  parties: readonly PartyRow[],
): Promise<void> {
  await tx.callParty.deleteMany({ where: { tenantId, callGongId: { in: callGongIds } } });
  await tx.$executeRaw`
    INSERT INTO call_parties (tenant_id, call_gong_id, position, party_gong_id, speaker_gong_id, user_gong_id, name,
      email_address, phone_number, title, side, methods, talk_seconds)
    SELECT ${tenantId}, "callGongId", position, "partyGongId", "speakerGongId", "userGongId", name, "emailAddress",
      "phoneNumber", title, side::side, methods, "talkSeconds"
    FROM jsonb_to_recordset(${largeText(JSON.stringify(parties))}::jsonb) AS r("callGongId" text, position int,
      "partyGongId" text, "speakerGongId" text, "userGongId" text, name text, "emailAddress" text,
      "phoneNumber" text, title text, side text, methods text[], "talkSeconds" float8)`;
}

/**
 * Gives the turns of calls the side that their speaker has now. Reads only the turns of these calls, whatever the
 * planner thinks of a table that grows while a mirror is begun: a join read all turns of the tenant for every page.
 */
export async function refreshSides(tx: Tx, tenantId: string, callGongIds: readonly string[]): Promise<void> {
  if (callGongIds.length === 0) return;
  const turns = await tx.$queryRaw<{ call: string; position: number; side: string }[]>`
    SELECT asked.id AS call, other.position, other.side::text AS side
    FROM unnest(${[...callGongIds]}::text[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT t.position, p.side
      FROM (SELECT position, speaker_gong_id, side FROM call_turns
        WHERE tenant_id = ${tenantId} AND call_gong_id = asked.id OFFSET 0) t
      JOIN (SELECT speaker_gong_id, side FROM call_parties
        WHERE tenant_id = ${tenantId} AND call_gong_id = asked.id OFFSET 0) p USING (speaker_gong_id)
      WHERE t.side <> p.side OFFSET 0
    ) other`;
  if (turns.length === 0) return;
  await tx.$executeRaw`
    UPDATE call_turns t SET side = changed.side::side
    FROM unnest(${turns.map(({ call }) => call)}::text[], ${turns.map(({ position }) => position)}::int[],
      ${turns.map(({ side }) => side)}::text[]) AS changed (call, position, side)
    WHERE t.tenant_id = ${tenantId} AND t.call_gong_id = changed.call AND t.position = changed.position`;
}
