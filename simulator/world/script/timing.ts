import type { Language } from "../profiles/profile.ts";
import { fraction, type Rng } from "../rng.ts";
import type { Sentence } from "../types.ts";
import type { Member } from "./cast.ts";
import type { Turn } from "./compose.ts";
import type { Voice } from "./exchange.ts";

/** A turn with the times at which its sentences are spoken. */
export interface TimedTurn {
  voice: Voice;
  scene: string;
  sentences: Sentence[];
}

const SLOWEST = 1.3;

function pace(member: Member | undefined, seed: number): number {
  const wordsPerMinute =
    165 + 35 * fraction(seed, (member?.firstName.length ?? 4) * 31 + (member?.lastName.length ?? 5));
  return 60_000 / wordsPerMinute;
}

/**
 * Lays turns out over the call: each person speaks at an own pace, with short gaps in between, and the
 * whole is stretched to end shortly before the call does. Sentences never overlap.
 */
export function timeTurns(
  turns: readonly Turn[],
  cast: readonly Member[],
  durationMs: number,
  rng: Rng,
): TimedTurn[] {
  const members = new Map(cast.map((member) => [member.voice, member]));
  const seed = rng.int(0, 1_000_000);
  const paces = new Map([...members].map(([voice, member]) => [voice, pace(member, seed)]));
  const lead = Math.min(durationMs * 0.02, rng.int(600, 5_000));
  let clock = 0;
  const timed: TimedTurn[] = turns.map((turn) => {
    const msPerWord = paces.get(turn.voice) ?? 340;
    clock += rng.chance(0.06) ? rng.int(1_500, 4_500) : rng.int(90, 800);
    const sentences = turn.sentences.map((text) => {
      const length = Math.max(320, (text.length / 5.7) * msPerWord * rng.float(0.92, 1.08));
      const start = clock;
      clock += length;
      const sentence = { start, end: clock, text };
      clock += rng.int(60, 420);
      return sentence;
    });
    return { voice: turn.voice, scene: turn.scene, sentences };
  });
  const room = durationMs * 0.985 - lead;
  const factor = Math.min(SLOWEST, room / Math.max(1, clock));
  for (const turn of timed) {
    for (const sentence of turn.sentences) {
      sentence.start = Math.round(lead + sentence.start * factor);
      sentence.end = Math.round(lead + sentence.end * factor);
    }
  }
  return timed;
}

export const WORDS_A_MINUTE: Record<Language, number> = { eng: 150, ger: 128, fre: 148, spa: 145 };

/** Words that a call of this length has room for; German ones are longer. */
export function wordsFor(durationSeconds: number, language: Language): number {
  return Math.round((durationSeconds / 60) * WORDS_A_MINUTE[language]);
}
