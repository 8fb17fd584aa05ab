import { otherId } from "../call-ids.ts";
import type { CompanyProfile } from "../profiles/profile.ts";
import { at, fraction, mix } from "../rng.ts";
import type { Workspace } from "../types.ts";
import type { WorldUser } from "../users.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import type { QuestionSpec, ScorecardSpec } from "./scorecard-spec.ts";

export interface ScorecardQuestion extends QuestionSpec {
  id: string;
  seed: number;
}

export interface Scorecard extends Omit<ScorecardSpec, "questions" | "of"> {
  id: string;
  workspaceId: string;
  createdMs: number;
  /** "-1" for one that came with Gong. */
  updaterUserId: string;
  questions: ScorecardQuestion[];
}

const FIRST_YEAR = 2023;
const DAY_MS = 86_400_000;

export function buildScorecards(
  profile: CompanyProfile,
  seed: number,
  workspaces: readonly Workspace[],
  users: readonly WorldUser[],
): Scorecard[] {
  const { home, abroad, success } = profile.workspaceFor;
  const editors = users.filter(({ spec }) => spec.role === "operations" || spec.role === "head");
  const specs = profile.homeLanguage === "ger" ? GERMAN : ENGLISH;
  return specs.flatMap(({ of, questions, ...spec }, place) => {
    const positions = of === "success" ? [success] : [...new Set([home, abroad])];
    return positions.map((position) => {
      const own = mix(seed ^ 0x5c0e, place * 16 + position);
      return {
        ...spec,
        id: otherId(own, 0),
        workspaceId: at(workspaces, position).id,
        createdMs: Date.UTC(FIRST_YEAR, 1, 1, 9) + Math.floor(fraction(own, 1) * 300) * DAY_MS,
        updaterUserId: spec.method === "AUTOMATIC" ? "-1" : at(editors, own).user.id,
        questions: questions.map((question, index) => ({
          ...question,
          id: otherId(own ^ 0x9e57, index),
          seed: mix(own, index + 40),
        })),
      };
    });
  });
}

/** When the wording was last changed before a moment, or null when it never was. */
export function revisedMs(question: ScorecardQuestion, atMs: number): number | null {
  if (question.revisedInMonth === undefined) return null;
  const year = new Date(atMs).getUTCFullYear();
  const thisYear = Date.UTC(year, question.revisedInMonth, 12, 13, 30);
  const last = thisYear <= atMs ? thisYear : Date.UTC(year - 1, question.revisedInMonth, 12, 13, 30);
  return last < Date.UTC(FIRST_YEAR + 1, 0, 1) ? null : last;
}

/** The wording that held at a moment: a new id with every revision. */
export function revisionIdAt(question: ScorecardQuestion, atMs: number): string {
  const revised = revisedMs(question, atMs);
  return otherId(question.seed, revised === null ? 0 : new Date(revised).getUTCFullYear());
}

export function isEnabledAt(scorecard: Pick<Scorecard, "season">, atMs: number): boolean {
  if (scorecard.season === undefined) return true;
  const month = new Date(atMs).getUTCMonth();
  return month >= scorecard.season[0] && month <= scorecard.season[1];
}
