import type { Side } from "#lib/db/generated/enums.ts";
import { asEmail, asId, asList, asRecord, asSeconds, asText, type JsonObject } from "./read-json.ts";
import type { PartyRow } from "./rows.ts";

/** Ours, theirs, or unknown where Gong does not say: never guessed. */
function sideOf(affiliation: unknown): Side {
  const word = asText(affiliation)?.toLowerCase();
  return word === "internal" ? "us" : word === "external" ? "them" : "unknown";
}

/** Talk time by every id that Gong may join it on: the taking part, the speaker, the user. */
function talkTimes(interaction: unknown): { id: string | null; userId: string | null; seconds: number }[] {
  return asList(asRecord(interaction)?.speakers).flatMap((entry) => {
    const speaker = asRecord(entry);
    const seconds = asSeconds(speaker?.talkTime);
    return speaker && seconds !== null
      ? [{ id: asId(speaker.id), userId: asId(speaker.userId), seconds }]
      : [];
  });
}

/** The people of an extensive call in Gong's order; entries that are no objects are left out. */
export function mapParties(callGongId: string, record: JsonObject): PartyRow[] {
  const talk = talkTimes(record.interaction);
  const rows = asList(record.parties).flatMap((entry) => {
    const party = asRecord(entry);
    return party ? [{ party, partyGongId: asId(party.id), speakerGongId: asId(party.speakerId) }] : [];
  });
  const taken = new Set<number>();
  return rows.map(({ party, partyGongId, speakerGongId }, position) => {
    const userGongId = asId(party.userId);
    const index = talk.findIndex(
      (speaker, at) =>
        !taken.has(at) &&
        ((speaker.id !== null && (speaker.id === partyGongId || speaker.id === speakerGongId)) ||
          (speaker.userId !== null && speaker.userId === userGongId)),
    );
    if (index >= 0) taken.add(index);
    return {
      callGongId,
      position,
      partyGongId,
      speakerGongId,
      userGongId,
      name: asText(party.name),
      emailAddress: asEmail(party.emailAddress),
      phoneNumber: asText(party.phoneNumber),
      title: asText(party.title),
      side: sideOf(party.affiliation),
      methods: asList(party.methods).flatMap((method) => asText(method) ?? []),
      talkSeconds: talk[index]?.seconds ?? null,
    };
  });
}

/** Seconds that one side spoke; null where Gong measured nothing for it. */
export function talkOfSide(parties: readonly PartyRow[], side: Side): number | null {
  const measured = parties.filter((party) => party.side === side && party.talkSeconds !== null);
  if (measured.length === 0) return null;
  return Math.round(measured.reduce((sum, party) => sum + (party.talkSeconds ?? 0), 0) * 1000) / 1000;
}
