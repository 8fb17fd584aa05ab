import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";
import { knownValuesOf } from "../core/fields.ts";

/** A field that no declaration knows; answers may grow one anywhere. */
export const unknownField = "x-unknown";

/**
 * What Gong might send for a declared answer, at its worst: nulls and absences wherever they are tolerated, unknown
 * fields and enum values, numbers and flags as text, ids as numbers.
 */
export function arbitraryAnswer(schema: z.core.$ZodType): Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(arbitraryAnswer(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryAnswer(schema.unwrap()), { nil: null });
  if (schema instanceof z.ZodArray) return fc.array(arbitraryAnswer(schema.element), { maxLength: 2 });
  if (schema instanceof z.ZodRecord) {
    return fc.dictionary(fc.constantFrom("a", "b"), arbitraryAnswer(schema.valueType), { maxKeys: 2 });
  }
  if (schema instanceof z.ZodObject) return arbitraryObject(schema);
  if (schema instanceof z.ZodPipe) return arbitraryAnswer(schema.in);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryAnswer));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (schema instanceof z.ZodUnknown) return fc.jsonValue({ maxDepth: 1 });
  if (schema instanceof z.ZodString) return arbitraryText(schema);
  throw new TypeError(`no answer can be made up for ${schema._zod.def.type}`);
}

function arbitraryObject(schema: z.ZodObject): Arbitrary<unknown> {
  const fields = Object.entries<z.core.$ZodType>(schema.shape).map(
    ([key, field]) => [key, arbitraryAnswer(field)] as const,
  );
  return fc.record({ ...Object.fromEntries(fields), [unknownField]: fc.constant("kept") });
}

/** The only text with a pattern in our answers is a number. */
function arbitraryText(schema: z.ZodString): Arbitrary<unknown> {
  const known = knownValuesOf(schema);
  if (known !== undefined) return fc.oneof(fc.constantFrom(...known), fc.constant("NEVER_SEEN_BEFORE"));
  return (schema._zod.def.checks?.length ?? 0) > 0 ? fc.integer().map(String) : fc.string({ maxLength: 12 });
}
