/**
 * The languages whose word forms are known: PostgreSQL's dictionary of each, and the capital letter that marks its stems
 * in the index, where words are in small letters.
 */
export const stemmers = {
  en: { dictionary: "english_stem", mark: "E" },
  de: { dictionary: "german_stem", mark: "D" },
  fr: { dictionary: "french_stem", mark: "F" },
  es: { dictionary: "spanish_stem", mark: "S" },
  pt: { dictionary: "portuguese_stem", mark: "P" },
  nl: { dictionary: "dutch_stem", mark: "N" },
  it: { dictionary: "italian_stem", mark: "I" },
} as const;

export type StemLanguage = keyof typeof stemmers;

/** ISO 639-2 has two codes for some languages; Gong writes the first of each. */
const codes: Record<string, StemLanguage> = {
  eng: "en",
  ger: "de",
  deu: "de",
  fre: "fr",
  fra: "fr",
  spa: "es",
  por: "pt",
  dut: "nl",
  nld: "nl",
  ita: "it",
};

/** Which stems belong to a call in Gong's `language` ("eng", "und"); null where words count only as they are. */
export function stemLanguage(language: string | null): StemLanguage | null {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? "";
  if (Object.hasOwn(stemmers, code)) return code as StemLanguage;
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : null;
}
