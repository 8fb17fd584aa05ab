import type { Language } from "../profiles/profile.ts";
import { basics as enBasics } from "./en/basics.ts";

interface LineSet {
  common: readonly string[];
  /** Lines about one vendor's own product, by company key. */
  byCompany: Record<string, readonly string[]>;
}

export const LINES: Record<Language, LineSet> = {
  eng: { common: [enBasics], byCompany: {} },
  ger: { common: [enBasics], byCompany: {} },
  fre: { common: [enBasics], byCompany: {} },
  spa: { common: [enBasics], byCompany: {} },
};
