import { parseTemplate, slotsOf, type Template } from "./template.ts";

/**
 * Who says a line. In calls with customers R is the host, S the engineer, M the manager, and C, D, E the
 * customer's people; in calls among colleagues R is the host and C, D, E, F, G are the others.
 */
export type Voice = "R" | "S" | "M" | "C" | "D" | "E" | "F" | "G";

export interface Line {
  voice: Voice;
  /** Said only by people who like to talk (the host) or are given room (the others). */
  isOptional: boolean;
  text: Template;
}

/** A few turns that belong together: a question and its answer, a point and its reaction. */
export interface Exchange {
  scene: string;
  /** Order within the scene; equal ranks are shuffled. */
  rank: number;
  /** Flags of the story that must hold, `!` in front for those that must not. */
  conditions: string[];
  /** Lists of the story from which this exchange takes the next item. */
  takes: string[];
  lines: Line[];
  /** Part of the words that the vendor's people say. */
  hostShare: number;
  outline: Template | null;
  keyPoint: Template | null;
  action: Template | null;
}

/** Where an exchange stands that may come at any time of its scene. */
export const DEFAULT_RANK = 5;
const LINE = /^([RSMCDEFG])(\+?): (.+)$/;

function readHeader(header: string): Exchange {
  const exchange: Exchange = {
    scene: "",
    rank: DEFAULT_RANK,
    conditions: [],
    takes: [],
    lines: [],
    hostShare: 0.5,
    outline: null,
    keyPoint: null,
    action: null,
  };
  for (const word of header.slice(1).trim().split(/\s+/)) {
    if (word.startsWith("?")) {
      exchange.conditions.push(word.slice(1));
    } else if (word.startsWith("#")) {
      exchange.takes.push(word.slice(1));
    } else if (/^\d+$/.test(word)) {
      exchange.rank = Number(word);
    } else {
      exchange.scene = word;
    }
  }
  return exchange;
}

const PERSON_SLOT = /^([smcdefg])(?:Last|Title|Anrede)?$/;

/** Who is mentioned by name must be there. */
function requirePeople(exchange: Exchange): void {
  const notes = [exchange.outline, exchange.keyPoint, exchange.action].filter((note) => note !== null);
  for (const slot of [...exchange.lines.map((line) => line.text), ...notes].flatMap(slotsOf)) {
    const person = PERSON_SLOT.exec(slot)?.[1];
    if (person && !exchange.conditions.includes(person)) {
      exchange.conditions.push(person);
    }
  }
}

function measureHostShare(exchange: Exchange): void {
  const lengthOf = (template: Template) =>
    template.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 8), 0);
  let host = 0;
  let all = 0;
  for (const line of exchange.lines) {
    const length = lengthOf(line.text);
    all += length;
    host += "RSM".includes(line.voice) ? length : 0;
  }
  exchange.hostShare = all === 0 ? 0.5 : host / all;
}

/**
 * Reads a file of lines. `@scene 3 ?flag #list` opens an exchange, `R: …` is spoken, `R+: …` may be
 * left out, `= …` is its outline item, `! …` its key point, `> …` the action agreed in it.
 */
export function readExchanges(text: string): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line.startsWith("@")) {
      exchanges.push(readHeader(line));
      continue;
    }
    const current = exchanges.at(-1);
    if (line === "" || !current) {
      continue;
    }
    const spoken = LINE.exec(line);
    if (spoken) {
      current.lines.push({
        voice: spoken[1] as Voice,
        isOptional: spoken[2] === "+",
        text: parseTemplate(spoken[3] ?? ""),
      });
      continue;
    }
    const note = parseTemplate(line.slice(2));
    if (line.startsWith("= ")) {
      current.outline = note;
    } else if (line.startsWith("! ")) {
      current.keyPoint = note;
    } else if (line.startsWith("> ")) {
      current.action = note;
    } else {
      throw new SyntaxError(`not a line of a dialogue: ${line}`);
    }
  }
  for (const exchange of exchanges) {
    requirePeople(exchange);
    measureHostShare(exchange);
  }
  return exchanges;
}
