import { isJsonObject } from "../rules/field-reader.ts";
import type { Json, JsonObject } from "../world/types.ts";

/** `patch` laid over `base`: objects merge key by key, every other value replaces. */
export function mergeJson(base: JsonObject, patch: JsonObject): JsonObject {
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    const before: Json | undefined = merged[key];
    merged[key] = isJsonObject(value) && isJsonObject(before) ? mergeJson(before, value) : value;
  }
  return merged;
}
