/** Readers of JSON that promises nothing: each answers with a value of its type or with null, and never throws. */

export type JsonObject = Record<string, unknown>;

const maxInt = 2_147_483_647;
const plainNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A plain object. */
export function asRecord(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A list; empty for anything else. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text that PostgreSQL takes: well-formed and without NUL. */
export function storableText(text: string): string {
  if (text.isWellFormed() && !text.includes("\u0000")) return text;
  return text.toWellFormed().replaceAll("\u0000", "");
}

/** Trimmed text; a number becomes its digits, blank becomes null. */
export function asText(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return storableText(String(value)).trim() || null;
}

/** An id of Gong's: short text or a number as text. */
export function asId(value: unknown): string | null {
  const text = asText(value);
  return text !== null && text.length <= 200 ? text : null;
}

/** A finite number, also when it came as text. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === "string" && plainNumber.test(value.trim()) ? Number(value.trim()) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** A whole number from 0 to what an integer column holds. */
export function asCount(value: unknown): number | null {
  const number = asNumber(value);
  return number === null ? null : Math.min(Math.max(Math.round(number), 0), maxInt);
}

/** A number of seconds, not negative, to the millisecond. */
export function asSeconds(value: unknown): number | null {
  const number = asNumber(value);
  return number === null ? null : Math.round(Math.min(Math.max(number, 0), maxInt) * 1000) / 1000;
}

/** A boolean, also when it came as text. */
export function asFlag(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : null;
}

/** A moment as ISO text in UTC, cut to the millisecond; null outside the years 1900 to 2200. */
export function asInstant(value: unknown): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}Z`;
  const date = new Date(zoned);
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 1900 || year > 2200 ? null : date.toISOString();
}

/** An http or https address; anything else could run when clicked. */
export function asWebUrl(value: unknown): string | null {
  const text = asText(value);
  return text !== null && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
}

/** An e-mail address in lower case. */
export function asEmail(value: unknown): string | null {
  const text = asText(value)?.toLowerCase() ?? "";
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : null;
}
