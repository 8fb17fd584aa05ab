import { numberFormat } from "./kept-formats.ts";

const nbsp = "\u00a0";

/** "1,284" or "1 284", as the locale writes it. */
export function formatNumber(value: number, locale = "en-GB", maximumFractionDigits = 1): string {
  return numberFormat(locale, { maximumFractionDigits }).format(value);
}

/** With exactly so many decimals, so that the numbers of a column stand under each other. */
export function formatFixed(value: number, locale = "en-GB", digits = 1): string {
  const form = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(locale, form).format(value);
}

/** A share of one as a whole percentage: 0.524 is "52 %". */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}${nbsp}%`;
}

/** "12.1K" where room is short. */
export function formatCompact(value: number, locale = "en-GB"): string {
  return numberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);
}
