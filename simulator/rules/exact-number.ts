import { ExactInteger } from "#lib/gong/core/json.ts";
import type { Json } from "../world/types.ts";

/** A JSON number with exactly these digits: Gong prints some ids as numbers beyond 2^53. */
export function exactNumber(digits: string): Json {
  // Printed by its own `toJSON`; nothing else looks into an answer that is on its way out.
  return new ExactInteger(digits) as unknown as Json;
}
