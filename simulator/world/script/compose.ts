import type { CallType } from "../deals.ts";
import type { Language } from "../profiles/profile.ts";
import type { Rng } from "../rng.ts";
import { AGENDAS, type Agenda, type AgendaItem } from "./agenda.ts";
import type { Member } from "./cast.ts";
import { ELABORATIONS, GUEST_ELABORATES, HOST_ELABORATES } from "./elaborations.ts";
import { DEFAULT_RANK, type Exchange, type Voice } from "./exchange.ts";
import type { Library } from "./library.ts";
import { backchannel, hesitate } from "./manner.ts";
import { splitSentences } from "./sentences.ts";
import type { ListItem, Story } from "./story.ts";
import { render } from "./template.ts";
import { LOOSE_SCENES, TRANSITIONS } from "./transitions.ts";
import { vary } from "./vary.ts";

/** What one person says without being interrupted. */
export interface Turn {
  voice: Voice;
  scene: string;
  sentences: string[];
}

/** What a summariser would keep of an exchange; `turn` is the turn it begins with. */
export interface Note {
  turn: number;
  scene: string;
  outline: string | null;
  keyPoint: string | null;
  action: string | null;
}

export interface Script {
  turns: Turn[];
  notes: Note[];
}

export interface ComposeInput {
  library: Library;
  type: CallType | "solo";
  language: Language;
  story: Story;
  cast: readonly Member[];
  /** How many words the call has room for. */
  words: number;
  rng: Rng;
}

const SOLO: Agenda = { begin: [], middle: [{ scene: "solo", weight: 1 }], spare: [], end: [] };
const END_WORDS = 150;
const HALF_AN_EXCHANGE = 25;
const WORDS_PER_SUBJECT = 420;
const SHORTEST_STATEMENT = 12;
const MOVES_ON = 0.3;
/** How much chance weighs against a host's liking when subjects are chosen. */
const FREEDOM = 0.15;
/** Share of a scene's exchanges that a call leaves for when time is left over. */
const HELD_BACK = 0.45;
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

class Composer {
  readonly turns: Turn[] = [];
  readonly notes: Note[] = [];
  words = 0;
  readonly #input: ComposeInput;
  readonly #queues = new Map<string, Exchange[]>();
  readonly #reserves = new Map<string, Exchange[]>();
  readonly #taken = new Set<ListItem>();
  readonly #members: Map<Voice, Member>;
  readonly #transitions: { hostMovesOn: string[]; guestMovesOn: string[]; hostInvites: string[] };
  readonly #thoughts: { host: string[]; guest: string[] };

  constructor(input: ComposeInput) {
    this.#input = input;
    const { hostMovesOn, guestMovesOn, hostInvites } = TRANSITIONS[input.language];
    this.#transitions = {
      hostMovesOn: input.rng.shuffle(hostMovesOn),
      guestMovesOn: input.rng.shuffle(guestMovesOn),
      hostInvites: input.rng.shuffle(hostInvites),
    };
    const { host, guest } = ELABORATIONS[input.language];
    this.#thoughts = { host: input.rng.shuffle(host), guest: input.rng.shuffle(guest) };
    this.#members = new Map(input.cast.map((member) => [member.voice, member]));
  }

  run(): Script {
    const { type, words } = this.#input;
    const agenda = type === "solo" ? SOLO : AGENDAS[type];
    this.#playFixed(agenda.begin);
    const untilEnd = Math.max(0, words - (agenda.end.length > 0 ? END_WORDS : 0));
    this.#playShares(agenda.middle, untilEnd);
    this.#playSpare(agenda.spare, untilEnd);
    this.#openReserves();
    this.#playShares(agenda.middle, untilEnd);
    this.#playSpare(agenda.spare, untilEnd);
    this.#playFixed(agenda.end);
    return { turns: this.turns, notes: this.notes };
  }

  #playFixed(items: readonly AgendaItem[]): void {
    for (const item of items) {
      const [low, high] = item.exchanges ?? [1, 1];
      const wanted = this.#input.words < 900 ? low : this.#input.rng.int(low, high);
      for (let i = 0; i < wanted; i++) {
        this.#playNext(item.scene);
      }
    }
  }

  /** Gives each scene its share of the words that are left; what a scene cannot fill, later ones may. */
  #playShares(items: readonly AgendaItem[], untilWords: number): void {
    let weightLeft = items.reduce((sum, item) => sum + item.weight, 0);
    for (const item of items) {
      const until = this.words + ((untilWords - this.words) * item.weight) / weightLeft;
      weightLeft -= item.weight;
      while (this.words + HALF_AN_EXCHANGE < until && this.#playNext(item.scene)) {
        if (this.words >= untilWords) {
          return;
        }
      }
    }
  }

  /** Goes on to one more subject at a time, and stays with it for a while. */
  #playSpare(items: readonly AgendaItem[], untilWords: number): void {
    for (const item of this.#input.rng.shuffle(items).sort((a, b) => b.weight - a.weight)) {
      const until = Math.min(untilWords, this.words + WORDS_PER_SUBJECT);
      while (this.words + HALF_AN_EXCHANGE < until && this.#playNext(item.scene)) {}
    }
    this.#playShares(items, untilWords);
  }

  #queue(scene: string): Exchange[] {
    let queue = this.#queues.get(scene);
    if (!queue) {
      const { library, rng } = this.#input;
      queue = rng.shuffle((library.get(scene) ?? []).filter((exchange) => this.#fits(exchange)));
      const drive = this.#drive();
      const liking = new Map(
        queue.map((exchange) => [exchange, drive * exchange.hostShare + rng.float(0, FREEDOM)]),
      );
      queue.sort((a, b) => a.rank - b.rank || (liking.get(b) ?? 0) - (liking.get(a) ?? 0));
      const isHeld = (exchange: Exchange) => exchange.rank >= DEFAULT_RANK && rng.chance(HELD_BACK);
      const reserve = queue.filter(isHeld);
      const held = new Set(reserve);
      queue = queue.filter((exchange) => !held.has(exchange));
      this.#reserves.set(scene, reserve);
      this.#queues.set(scene, queue);
    }
    return queue;
  }

  /** Nobody says everything they could: most calls end before what was held back is needed. */
  #openReserves(): void {
    for (const [scene, reserve] of this.#reserves) {
      this.#queue(scene).push(...reserve);
    }
    this.#reserves.clear();
  }

  /** From -0.5, a host who asks and listens, to 0.5, one who explains. */
  #drive(): number {
    return (this.#members.get("R")?.talkativeness ?? 0.5) - 0.5;
  }

  #fits(exchange: Exchange): boolean {
    const { flags } = this.#input.story;
    return exchange.conditions.every((flag) =>
      flag.startsWith("!") ? !flags.has(flag.slice(1)) : flags.has(flag),
    );
  }

  #playNext(scene: string): boolean {
    const queue = this.#queue(scene);
    for (let exchange = queue.shift(); exchange; exchange = queue.shift()) {
      const bound = this.#bind(exchange);
      if (bound) {
        this.#play(exchange, bound);
        return true;
      }
    }
    return false;
  }

  #bind(exchange: Exchange): Record<string, string> | null {
    const bound: Record<string, string> = {};
    const taken: ListItem[] = [];
    const answers = exchange.lines.find((line) => line.voice !== "R")?.voice;
    const voice = answers ? this.#speaker(answers) : "R";
    for (const list of exchange.takes) {
      const item = this.#input.story.lists[list]?.find(
        (candidate) =>
          !this.#taken.has(candidate) && (candidate.voice === undefined || candidate.voice === voice),
      );
      if (!item) {
        return null;
      }
      taken.push(item);
      Object.assign(bound, item.slots);
    }
    for (const item of taken) {
      this.#taken.add(item);
    }
    return bound;
  }

  #speaker(voice: Voice): Voice {
    return FALLBACKS[voice].find((candidate) => this.#members.has(candidate)) ?? "R";
  }

  #play(exchange: Exchange, bound: Record<string, string>): void {
    const { rng, story, language } = this.#input;
    const slots = (name: string): string => {
      const value = bound[name] ?? story.slots[name];
      if (value === undefined) {
        throw new RangeError(`no slot ${name} for scene ${exchange.scene}`);
      }
      return value;
    };
    const firstTurn = this.turns.length;
    this.#moveOn(exchange);
    for (const line of exchange.lines) {
      const voice = this.#speaker(line.voice);
      const talkativeness = this.#members.get(voice)?.talkativeness ?? 0.5;
      if (line.isOptional && !rng.chance(talkativeness)) {
        continue;
      }
      const sentences = splitSentences(vary(render(line.text, slots, rng), language, rng)).map((text) =>
        hesitate(text, language, rng),
      );
      this.#elaborate(voice, exchange.scene, sentences);
      this.#say(voice, exchange.scene, sentences, firstTurn);
    }
    const note = (template: Exchange["outline"]) => (template ? render(template, slots, rng) : null);
    this.notes.push({
      turn: Math.min(firstTurn, this.turns.length - 1),
      scene: exchange.scene,
      outline: note(exchange.outline),
      keyPoint: note(exchange.keyPoint),
      action: note(exchange.action),
    });
  }

  /** Now and then somebody says that the subject changes. */
  #moveOn(exchange: Exchange): void {
    const { rng } = this.#input;
    const opener = exchange.lines[0] ? this.#speaker(exchange.lines[0].voice) : "R";
    const isLoose = LOOSE_SCENES.has(exchange.scene) && this.turns.at(-1)?.scene === exchange.scene;
    if (!isLoose || exchange.rank < DEFAULT_RANK || !rng.chance(MOVES_ON)) {
      return;
    }
    const isInternal = this.#members.get(opener)?.isInternal ?? true;
    const kind = isInternal ? "hostMovesOn" : rng.chance(0.4) ? "hostInvites" : "guestMovesOn";
    const text = this.#transitions[kind].pop();
    if (text) {
      this.turns.push({
        voice: kind === "hostInvites" ? "R" : opener,
        scene: exchange.scene,
        sentences: [text],
      });
      this.words += text.split(" ").length;
    }
  }

  #say(voice: Voice, scene: string, sentences: string[], firstTurn: number): void {
    const { rng, language } = this.#input;
    const previous = this.turns.at(-1);
    if (previous?.voice === voice && previous.scene === scene && this.turns.length > firstTurn) {
      previous.sentences.push(...sentences);
    } else {
      this.turns.push({ voice, scene, sentences });
    }
    const spoken = sentences.reduce((sum, text) => sum + text.split(" ").length, 0);
    this.words += spoken;
    const listener = this.#listener(voice);
    if (spoken > 26 && listener && rng.chance(0.4)) {
      this.turns.push({ voice: listener, scene, sentences: [backchannel(language, rng)] });
      this.words += 1;
    }
  }

  /** Talkative hosts and customers with room add a thought of their own to what they state, each only once. */
  #elaborate(voice: Voice, scene: string, sentences: string[]): void {
    const last = sentences.at(-1) ?? "";
    const words = sentences.reduce((sum, text) => sum + text.split(" ").length, 0);
    if (words < SHORTEST_STATEMENT || last.endsWith("?") || this.#members.size < 2) {
      return;
    }
    const isInternal = this.#members.get(voice)?.isInternal ?? true;
    const drive = this.#drive();
    const scenes = isInternal ? HOST_ELABORATES : GUEST_ELABORATES;
    const pool = isInternal ? this.#thoughts.host : this.#thoughts.guest;
    if (
      scenes.has(scene) &&
      pool.length > 0 &&
      this.#input.rng.chance(isInternal ? drive * 1.5 : -drive * 2)
    ) {
      sentences.push(pool.pop() ?? "");
    }
  }

  #listener(voice: Voice): Voice | null {
    const isInternal = this.#members.get(voice)?.isInternal ?? true;
    const others = [...this.#members.values()].filter((member) => member.voice !== voice);
    const across = others.filter((member) => member.isInternal !== isInternal);
    const pool = across.length > 0 ? across : others;
    return pool.length > 0 ? this.#input.rng.pick(pool).voice : null;
  }
}

/** Writes the dialogue of a call: scenes in the order of its agenda, until the words run out. */
export function compose(input: ComposeInput): Script {
  return new Composer(input).run();
}
