import { at, mix } from "./rng.ts";

/** Irregular calls that real accounts hold and a client must survive. */
export const ODDITIES = [
  "private",
  "privateAgain",
  "nullTitle",
  "importedWithoutParties",
  "silentParty",
  "unknownSpeaker",
  "nullSpeaker",
  "emptyTranscript",
  "noMedia",
  "missingEmail",
  "phoneOnly",
  "htmlTitle",
  "emojiTitle",
  "rightToLeftTitle",
  "longTitle",
  "undocumentedFields",
  "undeterminedLanguage",
  "twelvePeople",
  "soloShort",
  "unknownAffiliation",
] as const;

export type Oddity = (typeof ODDITIES)[number];

/** One of each kind in every run of this many calls. */
export const ODDITY_PERIOD = 64;
/** Odd, so that multiplying by it visits every place of the period. */
const STRIDE = 37;

/** The irregularity of a call, if any. Spread evenly, so every kind occurs once in each period. */
export function oddityOf(seed: number, ordinal: number): Oddity | null {
  const place = ((ordinal % ODDITY_PERIOD) * STRIDE + (mix(seed, 64) % ODDITY_PERIOD)) % ODDITY_PERIOD;
  const start = mix(seed, 65) % ODDITIES.length;
  return place % 3 === 0 && place / 3 < ODDITIES.length ? at(ODDITIES, start + place / 3) : null;
}
