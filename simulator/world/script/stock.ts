import type { CallType } from "../deals.ts";
import type { Language } from "../profiles/profile.ts";
import { AGENDAS } from "./agenda.ts";
import type { Exchange } from "./exchange.ts";
import { libraryFor } from "./library.ts";
import type { Template } from "./template.ts";
import { WORDS_A_MINUTE } from "./timing.ts";

/** The stock may be spread a little thinner than people talk at full speed: there are pauses and screens to look at. */
const SPREAD = 1.05;
const CONDITION_HOLDS = 0.55;
const PEOPLE_ARE_THERE = 0.75;
const LONGEST_CALL_MINUTES = 60;

const known = new Map<string, number>();

function wordsIn(template: Template): number {
  let words = 0;
  for (const part of template) {
    if (typeof part === "string") {
      words += part.split(/\s+/).filter(Boolean).length;
    } else if ("slot" in part) {
      words += 1;
    } else {
      words += part.choices.reduce((sum, choice) => sum + wordsIn(choice), 0) / part.choices.length;
    }
  }
  return words;
}

function wordsOf(exchange: Exchange): number {
  const words = exchange.lines.reduce(
    (sum, line) => sum + wordsIn(line.text) * (line.isOptional ? 0.5 : 1),
    0,
  );
  const needsMore = exchange.conditions.some((flag) => flag.length > 1);
  const needsPeople = exchange.conditions.some((flag) => flag.length === 1 && flag !== "c");
  return words * (needsMore ? CONDITION_HOLDS : 1) * (needsPeople ? PEOPLE_ARE_THERE : 1);
}

/** The longest a call of this type may be without running out of lines, in minutes. */
export function longestMinutes(companyKey: string, language: Language, type: CallType): number {
  const key = `${companyKey}/${language}/${type}`;
  let minutes = known.get(key);
  if (minutes === undefined) {
    const library = libraryFor(companyKey, language);
    const agenda = AGENDAS[type];
    const ends = [...agenda.begin, ...agenda.end].length * 30;
    const scenes = new Set([...agenda.middle, ...agenda.spare].map((item) => item.scene));
    let words = ends;
    for (const scene of scenes) {
      words += (library.get(scene) ?? []).reduce((sum, exchange) => sum + wordsOf(exchange), 0);
    }
    minutes = Math.min(LONGEST_CALL_MINUTES, (words * SPREAD) / WORDS_A_MINUTE[language]);
    known.set(key, minutes);
  }
  return minutes;
}
