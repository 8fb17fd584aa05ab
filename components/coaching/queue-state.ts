import { createParser } from "#components/address/parsers.ts";
import { silentDayChoices } from "#lib/coaching/choices.ts";
import type { SilentDays } from "#lib/coaching/schemas.ts";

const parseAsSilentDays = createParser<SilentDays>({
  parse: (text) => silentDayChoices.find((days) => String(days) === text) ?? null,
  serialize: String,
});

/** Beside the scope: after how many days without feedback somebody is named. */
export const queueParsers = { silent: parseAsSilentDays.withDefault(21) };
