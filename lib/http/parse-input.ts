import type { z } from "zod";
import { AppError } from "#lib/errors.ts";

/**
 * What came from outside, by its schema.
 * @throws {AppError} `invalid_input` naming every rejected field and why.
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const invalidParams = parsed.error.issues.map((issue) => ({
    name: issue.path.join("."),
    reason: issue.message,
  }));
  throw new AppError("invalid_input", "Part of what was sent is not valid.", {
    nextStep: "Correct the marked fields and send it again.",
    invalidParams,
  });
}

/** The query string as an object: one value as text, several of a name as a list. */
export function queryOf(url: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  const { searchParams } = new URL(url);
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    Object.defineProperty(query, name, {
      value: values.length === 1 ? values[0] : values,
      enumerable: true,
    });
  }
  return query;
}
