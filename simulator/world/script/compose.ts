import type { CallType } from "../deals.ts";
import type { Language } from "../profiles/profile.ts";
import type { Rng } from "../rng.ts";
import { AGENDAS, type Agenda, type AgendaItem } from "./agenda.ts";
import { Asides } from "./asides.ts";
import type { Member } from "./cast.ts";
import { countWords } from "./count-words.ts";
import { DEFAULT_RANK, type Exchange, type Voice } from "./exchange.ts";
import type { Library } from "./library.ts";
import { backchannel, hesitate } from "./manner.ts";
import { splitSentences } from "./sentences.ts";
import { Speakers } from "./speakers.ts";
import type { Story } from "./story.ts";
import { type Subject, Subjects } from "./subjects.ts";
import { render } from "./template.ts";
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
/** Below this, a call has no time for a second round of anything. */
const SHORT_CALL_WORDS = 900;
const LONG_TURN_WORDS = 26;
const LISTENER_REACTS = 0.4;

class Composer {
  readonly #input: ComposeInput;
  readonly #speakers: Speakers;
  readonly #subjects: Subjects;
  readonly #asides: Asides;
  readonly #turns: Turn[] = [];
  readonly #notes: Note[] = [];
  #words = 0;

  constructor(input: ComposeInput) {
    this.#input = input;
    this.#speakers = new Speakers(input.cast);
    this.#asides = new Asides(input.language, this.#speakers, input.rng);
    this.#subjects = new Subjects(input.library, input.story, this.#speakers, input.rng);
  }

  run(): Script {
    const { type, words } = this.#input;
    const agenda = type === "solo" ? SOLO : AGENDAS[type];
    const untilEnd = Math.max(0, words - (agenda.end.length > 0 ? END_WORDS : 0));
    this.#playFixed(agenda.begin);
    this.#playShares(agenda.middle, untilEnd);
    this.#playSpare(agenda.spare, untilEnd);
    this.#subjects.openReserves();
    this.#playShares(agenda.middle, untilEnd);
    this.#playSpare(agenda.spare, untilEnd);
    this.#playFixed(agenda.end);
    return { turns: this.#turns, notes: this.#notes };
  }

  #playFixed(items: readonly AgendaItem[]): void {
    for (const item of items) {
      const [low, high] = item.exchanges ?? [1, 1];
      const wanted = this.#input.words < SHORT_CALL_WORDS ? low : this.#input.rng.int(low, high);
      for (let i = 0; i < wanted; i++) {
        this.#playNext(item.scene);
      }
    }
  }

  /** Gives each scene its share of the words that are left; what a scene cannot fill, later ones may. */
  #playShares(items: readonly AgendaItem[], untilWords: number): void {
    let weightLeft = items.reduce((sum, item) => sum + item.weight, 0);
    for (const item of items) {
      const share = weightLeft > 0 ? item.weight / weightLeft : 1;
      weightLeft -= item.weight;
      this.#playUntil(item.scene, this.#words + (untilWords - this.#words) * share);
    }
  }

  /** Goes on to one more subject at a time, and stays with it for a while. */
  #playSpare(items: readonly AgendaItem[], untilWords: number): void {
    for (const item of this.#input.rng.shuffle(items).sort((a, b) => b.weight - a.weight)) {
      this.#playUntil(item.scene, Math.min(untilWords, this.#words + WORDS_PER_SUBJECT));
    }
    this.#playShares(items, untilWords);
  }

  #playUntil(scene: string, untilWords: number): void {
    let isLeft = true;
    while (isLeft && this.#words + HALF_AN_EXCHANGE < untilWords) {
      isLeft = this.#playNext(scene);
    }
  }

  #playNext(scene: string): boolean {
    const subject = this.#subjects.next(scene);
    if (subject) {
      this.#play(subject);
    }
    return subject !== null;
  }

  #play({ exchange, bound }: Subject): void {
    const { rng, story, language } = this.#input;
    const slots = (name: string): string => {
      const value = bound[name] ?? story.slots[name];
      if (value === undefined) {
        throw new RangeError(`no slot ${name} for scene ${exchange.scene}`);
      }
      return value;
    };
    const firstTurn = this.#turns.length;
    this.#moveOn(exchange);
    for (const line of exchange.lines) {
      const voice = this.#speakers.present(line.voice);
      if (line.isOptional && !rng.chance(this.#speakers.talkativeness(voice))) {
        continue;
      }
      const text = vary(render(line.text, slots, rng), language, rng);
      const sentences = splitSentences(text).map((sentence) => hesitate(sentence, language, rng));
      const thought = this.#asides.thought(voice, exchange.scene, sentences, line === exchange.lines.at(-1));
      this.#say(voice, exchange.scene, thought ? [...sentences, thought] : sentences, firstTurn);
    }
    const note = (template: Exchange["outline"]) => (template ? render(template, slots, rng) : null);
    this.#notes.push({
      turn: Math.min(firstTurn, this.#turns.length - 1),
      scene: exchange.scene,
      outline: note(exchange.outline),
      keyPoint: note(exchange.keyPoint),
      action: note(exchange.action),
    });
  }

  #moveOn({ scene, rank, lines }: Exchange): void {
    if (rank < DEFAULT_RANK || this.#turns.at(-1)?.scene !== scene) {
      return;
    }
    const aside = this.#asides.transition(scene, this.#speakers.present(lines[0]?.voice ?? "R"));
    if (aside) {
      this.#turns.push({ voice: aside.voice, scene, sentences: [aside.text] });
      this.#words += countWords(aside.text);
    }
  }

  #say(voice: Voice, scene: string, sentences: string[], firstTurn: number): void {
    const { rng, language } = this.#input;
    const previous = this.#turns.at(-1);
    if (previous?.voice === voice && this.#turns.length > firstTurn) {
      previous.sentences.push(...sentences);
    } else {
      this.#turns.push({ voice, scene, sentences });
    }
    const spoken = sentences.reduce((sum, text) => sum + countWords(text), 0);
    this.#words += spoken;
    const listener = this.#speakers.listener(voice, rng);
    if (spoken > LONG_TURN_WORDS && listener && rng.chance(LISTENER_REACTS)) {
      this.#turns.push({ voice: listener, scene, sentences: [backchannel(language, rng)] });
      this.#words += 1;
    }
  }
}

/** Writes the dialogue of a call: scenes in the order of its agenda, until the words run out. */
export function compose(input: ComposeInput): Script {
  return new Composer(input).run();
}
