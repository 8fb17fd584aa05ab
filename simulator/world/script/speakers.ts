import type { Rng } from "../rng.ts";
import type { Member } from "./cast.ts";
import type { Voice } from "./exchange.ts";

/** Who says a line when the person it was written for is not on the call. */
const FALLBACKS: Record<Voice, readonly Voice[]> = {
  R: ["R"],
  S: ["S", "R"],
  M: ["M", "R"],
  C: ["C", "R"],
  D: ["D", "C", "R"],
  E: ["E", "D", "C", "R"],
  F: ["F", "E", "D", "C", "R"],
  G: ["G", "F", "E", "D", "C", "R"],
};

const AVERAGE = 0.5;

/** The people on the call, as the dialogue sees them. */
export class Speakers {
  readonly #members: Map<Voice, Member>;

  constructor(cast: readonly Member[]) {
    this.#members = new Map(cast.map((member) => [member.voice, member]));
  }

  get count(): number {
    return this.#members.size;
  }

  /** From -0.5, a host who asks and listens, to 0.5, one who explains. */
  get drive(): number {
    return this.talkativeness("R") - AVERAGE;
  }

  present(voice: Voice): Voice {
    return FALLBACKS[voice].find((candidate) => this.#members.has(candidate)) ?? "R";
  }

  isInternal(voice: Voice): boolean {
    return this.#members.get(voice)?.isInternal ?? true;
  }

  talkativeness(voice: Voice): number {
    return this.#members.get(voice)?.talkativeness ?? AVERAGE;
  }

  /** Somebody who listens to `voice`, from the other side if there is one. */
  listener(voice: Voice, rng: Rng): Voice | null {
    const others = [...this.#members.values()].filter((member) => member.voice !== voice);
    const across = others.filter((member) => member.isInternal !== this.isInternal(voice));
    const pool = across.length > 0 ? across : others;
    return pool.length > 0 ? rng.pick(pool).voice : null;
  }
}
