import type { JsonObject } from "./types.ts";

/** The figures of one call that statistics average. Times are seconds, the question rate is per hour. */
export interface CallTalk {
  longestMonologue: number;
  longestCustomerStory: number;
  interactivity: number;
  patience: number;
  questionRate: number;
}

/** Reads the figures off an `interaction` block; null when nobody spoke. */
export function talkOf(interaction: JsonObject, durationSeconds: number): CallTalk | null {
  const { interactionStats, questions } = interaction;
  if (!Array.isArray(interactionStats) || interactionStats.length === 0) return null;
  const figures = new Map(interactionStats.map((stat) => [field(stat, "name"), field(stat, "value")]));
  const figure = (name: string) => Number(figures.get(name) ?? 0);
  return {
    longestMonologue: figure("Longest Monologue"),
    longestCustomerStory: figure("Longest Customer Story"),
    interactivity: figure("Interactivity"),
    patience: figure("Patience"),
    questionRate: Number(field(questions, "companyCount") ?? 0) / (durationSeconds / 3_600),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

const REMEMBERED = 40_000;

/** Playing a call through costs milliseconds, so the figures of the last calls are kept. */
export class TalkMemory {
  readonly #known = new Map<number, CallTalk | null>();

  recall(ordinal: number, make: () => CallTalk | null): CallTalk | null {
    const known = this.#known.get(ordinal);
    return known === undefined ? this.remember(ordinal, make()) : known;
  }

  remember(ordinal: number, talk: CallTalk | null): CallTalk | null {
    this.#known.set(ordinal, talk);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return talk;
  }
}
