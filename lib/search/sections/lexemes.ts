import { type StemLanguage, stemmers } from "../text/stemmers.ts";

/** The entry of a word's stem; words are in small letters, so no word is taken for one. */
export const stemLexeme = (stem: string, language: StemLanguage) => `${stem}${stemmers[language].mark}`;

/** Facts of a call and of its turns that stand in the index beside the words, so that filters use it too. */
export const fact = {
  tenant: (id: string) => `@tenant=${id}`,
  month: (month: string) => `@month=${month}`,
  host: (userId: string) => `@host=${userId}`,
  /** Hosted the call or took part. */
  user: (userId: string) => `@user=${userId}`,
  workspace: (id: string) => `@workspace=${id}`,
  direction: (direction: string) => `@direction=${direction.toLowerCase()}`,
  language: (language: string) => `@language=${language.toLowerCase()}`,
  /** A customer's folded name, or a domain of its people's addresses. */
  account: (name: string) => `@account=${name.slice(0, 200)}`,
  tracker: (id: string) => `@tracker=${id}`,
  /** These two stand at the turns that they are true of. */
  side: (side: string) => `@side=${side}`,
  speaker: (userId: string) => `@speaker=${userId}`,
};
