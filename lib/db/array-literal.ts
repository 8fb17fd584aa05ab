import { largeText } from "./large-text.ts";

const special = /["\\]/;

function quoted(text: string): string {
  return special.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : `"${text}"`;
}

/** A list as PostgreSQL writes arrays of text: for lists so long that the client's own way of sending them takes time. */
export function textArray(values: readonly (string | null)[]): string {
  return largeText(`{${values.map((value) => (value === null ? "NULL" : quoted(value))).join()}}`);
}

/** A list of whole numbers as PostgreSQL writes arrays. */
export function intArray(values: readonly number[]): string {
  return largeText(`{${values.join()}}`);
}
