import { parseJson } from "#lib/gong/core/json.ts";

/** The value of a text, digit for digit; null when it is no JSON. */
export function readTree(text: string): { value: unknown } | null {
  try {
    return { value: parseJson(text) };
  } catch {
    return null;
  }
}
