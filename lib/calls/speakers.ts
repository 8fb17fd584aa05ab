import type { CallParty, CallSide, TranscriptTurn } from "./schemas.ts";

export interface Speaker {
  /** Gong's speaker id, or `unknown` for turns without one. */
  id: string;
  name: string;
  side: CallSide;
  talkMs: number;
  /** Part of all talk in the transcript, 0 to 1. */
  share: number;
  segments: { startMs: number; endMs: number }[];
}

export const speakerKey = (speakerId: string | null) => speakerId ?? "unknown";

const sideOrder: Record<CallSide, number> = { us: 0, them: 1, unknown: 2 };

type Spoken = Pick<TranscriptTurn, "speakerId" | "side" | "startMs" | "endMs">;

/** Everybody who speaks in the transcript: us first, then by talk time; those nobody knows are numbered. */
export function listSpeakers(turns: readonly Spoken[], parties: readonly CallParty[]): Speaker[] {
  const partyOf = new Map(
    parties.flatMap((party) => (party.speakerId ? [[party.speakerId, party] as const] : [])),
  );
  const found = new Map<string, Speaker>();
  for (const turn of turns) {
    const id = speakerKey(turn.speakerId);
    const party = turn.speakerId === null ? undefined : partyOf.get(turn.speakerId);
    const speaker = found.get(id) ?? {
      id,
      name: party?.name ?? party?.emailAddress ?? party?.phoneNumber ?? "",
      side: party?.side ?? turn.side,
      talkMs: 0,
      share: 0,
      segments: [],
    };
    speaker.talkMs += Math.max(0, turn.endMs - turn.startMs);
    speaker.segments.push({ startMs: turn.startMs, endMs: turn.endMs });
    found.set(id, speaker);
  }
  const speakers = [...found.values()];
  const nameless = speakers.filter((speaker) => speaker.name === "");
  nameless.forEach((speaker, index) => {
    speaker.name = nameless.length === 1 ? "Unknown speaker" : `Unknown speaker ${index + 1}`;
  });
  const total = speakers.reduce((sum, speaker) => sum + speaker.talkMs, 0);
  for (const speaker of speakers) speaker.share = total > 0 ? speaker.talkMs / total : 0;
  return speakers.sort(
    (one, other) => sideOrder[one.side] - sideOrder[other.side] || other.talkMs - one.talkMs,
  );
}
