import { z } from "zod";

/** Enough records of a list to see what it carries. */
const maxEntries = 20;

/**
 * Lists the declared fields that an answer carries with a value, as in `calls[].metaData.title`, each once. A list
 * without entries shows nothing of what its entries would carry.
 */
export function seenFields(schema: z.ZodType, value: unknown): string[] {
  const seen = new Set<string>();
  look(schema, value, "", seen);
  return [...seen];
}

function look(schema: z.core.$ZodType, value: unknown, path: string, seen: Set<string>): void {
  if (value === null || value === undefined) return;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    look(schema.unwrap(), value, path, seen);
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    for (const entry of value.slice(0, maxEntries)) look(schema.element, entry, `${path}[]`, seen);
  } else if (schema instanceof z.ZodObject) {
    if (typeof value !== "object") return;
    const entries = value as Record<string, unknown>;
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
      if (!Object.hasOwn(entries, key) || entries[key] === null) continue;
      const at = path === "" ? key : `${path}.${key}`;
      seen.add(at);
      look(field, entries[key], at, seen);
    }
  }
}
