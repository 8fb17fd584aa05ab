import type { Tx } from "#lib/db/client.ts";
import { largeText } from "#lib/db/large-text.ts";
import type { PartyRow } from "../mappers/rows.ts";

/** Replaces the people of calls, and the sides of their turns where a speaker has changed sides. */
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
  await tx.$executeRaw`
    UPDATE call_turns t SET side = p.side
    FROM call_parties p
    WHERE t.tenant_id = ${tenantId} AND t.call_gong_id = ANY(${callGongIds}::text[])
      AND p.tenant_id = t.tenant_id AND p.call_gong_id = t.call_gong_id AND p.speaker_gong_id = t.speaker_gong_id
      AND t.side <> p.side`;
}
