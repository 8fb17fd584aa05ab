import { fact } from "#lib/search/sections/lexemes.ts";
import { SectionTerms } from "#lib/search/sections/section-terms.ts";
import { type SpokenSection, turnsInSection } from "#lib/search/sections/spoken-section.ts";
import { foldWord } from "#lib/search/text/fold-word.ts";
import type { SearchSource } from "./read-search-sources.ts";

/** A row of `search_sections` as it goes to the database. */
export interface SectionRow {
  callGongId: string;
  section: number;
  startedAt: string;
  durationSeconds: number;
  /** A `tsvector` in its binary form, in pieces. */
  terms: Buffer[];
  /** Pairs of neighbouring words as a map of bits. */
  pairs: Buffer;
}

function factsOfCall(source: SearchSource, tenantId: string): string[] {
  const users = new Set([...source.users, ...(source.host === null ? [] : [source.host])]);
  return [
    fact.tenant(tenantId),
    fact.month(source.startedAt.toISOString().slice(0, 7)),
    fact.direction(source.direction),
    ...(source.language === null ? [] : [fact.language(source.language)]),
    ...(source.workspace === null ? [] : [fact.workspace(source.workspace)]),
    ...(source.host === null ? [] : [fact.host(source.host)]),
    ...(source.account === null ? [] : [fact.account(foldWord(source.account))]),
    ...source.domains.map((domain) => fact.account(domain)),
    ...source.trackers.map(fact.tracker),
    ...[...users].map(fact.user),
  ];
}

/** The rows of one call: 250 turns each, with its words and with what is true of it and of its turns. */
export function writeSections(
  source: SearchSource,
  tenantId: string,
  sections: readonly SpokenSection[],
): SectionRow[] {
  const facts = factsOfCall(source, tenantId);
  return sections.map((spoken, section) => {
    const from = section * turnsInSection;
    const terms = new SectionTerms();
    for (const entry of facts) terms.add(entry, null);
    source.sides.slice(from, from + turnsInSection).forEach((side, turn) => {
      terms.add(fact.side(side), turn);
      const speaker = source.speakerIds[from + turn];
      const user = speaker === null || speaker === undefined ? undefined : source.speakers[speaker];
      if (user !== undefined) terms.add(fact.speaker(user), turn);
    });
    return {
      callGongId: source.id,
      section,
      startedAt: source.startedAt.toISOString(),
      durationSeconds: source.durationSeconds,
      terms: terms.toVector(spoken),
      pairs: spoken.pairs,
    };
  });
}
