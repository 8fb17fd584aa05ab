import { at, fraction, hashText } from "../../world/rng.ts";
import type { Company, JsonObject, TrackerDefinition } from "../../world/types.ts";
import { printTime } from "../../world/zone.ts";

const DAY_MS = 86_400_000;
const AFFILIATIONS = ["Anyone", "Anyone", "NonCompany", "Company"] as const;
const OUTBOUND = '{"type":"And","filters":[{"type":"CallDirection","terms":["OUTBOUND"]}]}';

/** A tracker with the settings that only its own page shows. One in five came with Gong. */
export function printTracker(company: Company, tracker: TrackerDefinition): JsonObject {
  const seed = hashText(tracker.id);
  const isBuiltIn = seed % 5 === 0;
  const editor = (draw: number) => (isBuiltIn ? null : at(company.administrators, draw).userId);
  const createdMs = Date.UTC(2023, 2, 1, 10) + Math.floor(fraction(seed, 1) * 400) * DAY_MS;
  const updatedMs = createdMs + Math.floor(fraction(seed, 2) * 500) * DAY_MS;
  const isAtStart = seed % 7 === 3;
  return {
    trackerId: tracker.id,
    trackerName: tracker.name,
    workspaceId: tracker.workspaceId,
    languageKeywords: tracker.keywords.map(({ language, phrases }) => ({
      language,
      keywords: phrases,
      includeRelatedForms: language === "eng",
    })),
    affiliation: at(AFFILIATIONS, seed >>> 4),
    partOfQuestion: false,
    saidAt: isAtStart ? "First" : "Anytime",
    saidAtInterval: isAtStart ? 10 : null,
    saidAtUnit: isAtStart ? "minutes" : null,
    saidInTopics: [],
    filterQuery: seed % 4 === 1 ? OUTBOUND : null,
    created: printTime(company.offsetAt, createdMs, 0),
    creatorUserId: editor(seed),
    updated: printTime(company.offsetAt, updatedMs, 0),
    updaterUserId: editor(seed >>> 3),
  };
}
