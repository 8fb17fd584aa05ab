import type { Language } from "../profiles/profile.ts";
import type { Rng } from "../rng.ts";
import { countWords } from "./count-words.ts";
import { ELABORATIONS, GUEST_ELABORATES, HOST_ELABORATES } from "./elaborations.ts";
import type { Voice } from "./exchange.ts";
import type { Speakers } from "./speakers.ts";
import { LOOSE_SCENES, TRANSITIONS } from "./transitions.ts";

const SHORTEST_STATEMENT = 12;
const MOVES_ON = 0.3;
const INVITES = 0.4;
/** An afterthought sounds natural at the end of a subject, and seldom while the other side waits to answer. */
const AFTER_THE_LAST_WORD = 1.8;
const IN_BETWEEN = 0.6;

/** What people say beside the subject: that they change it, and thoughts of their own. Each only once a call. */
export class Asides {
  readonly #speakers: Speakers;
  readonly #rng: Rng;
  readonly #transitions: { hostMovesOn: string[]; guestMovesOn: string[]; hostInvites: string[] };
  readonly #thoughts: { host: string[]; guest: string[] };

  constructor(language: Language, speakers: Speakers, rng: Rng) {
    this.#speakers = speakers;
    this.#rng = rng;
    const { hostMovesOn, guestMovesOn, hostInvites } = TRANSITIONS[language];
    this.#transitions = {
      hostMovesOn: rng.shuffle(hostMovesOn),
      guestMovesOn: rng.shuffle(guestMovesOn),
      hostInvites: rng.shuffle(hostInvites),
    };
    const { host, guest } = ELABORATIONS[language];
    this.#thoughts = { host: rng.shuffle(host), guest: rng.shuffle(guest) };
  }

  /** Now and then somebody says that the subject changes. */
  transition(scene: string, opener: Voice): { voice: Voice; text: string } | null {
    if (!LOOSE_SCENES.has(scene) || !this.#rng.chance(MOVES_ON)) {
      return null;
    }
    const kind = this.#speakers.isInternal(opener)
      ? "hostMovesOn"
      : this.#rng.chance(INVITES)
        ? "hostInvites"
        : "guestMovesOn";
    const text = this.#transitions[kind].pop();
    return text ? { voice: kind === "hostInvites" ? "R" : opener, text } : null;
  }

  /** A thought that a talkative host, or a customer with room, adds to a statement. */
  thought(voice: Voice, scene: string, statement: readonly string[], isLastWord: boolean): string | null {
    const isHost = this.#speakers.isInternal(voice);
    const fits = (isHost ? HOST_ELABORATES : GUEST_ELABORATES).has(scene);
    if (!fits || statement.at(-1)?.endsWith("?") || this.#speakers.count < 2) return null;
    const words = statement.reduce((sum, text) => sum + countWords(text), 0);
    if (words < SHORTEST_STATEMENT) return null;
    const drive = isHost ? this.#speakers.talkativeness(voice) - 0.5 : -this.#speakers.drive;
    if (!this.#rng.chance(drive * (isLastWord ? AFTER_THE_LAST_WORD : IN_BETWEEN))) {
      return null;
    }
    return this.#thoughts[isHost ? "host" : "guest"].pop() ?? null;
  }
}
