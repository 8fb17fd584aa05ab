import { z } from "zod";
import { uploadLimitsOf } from "#lib/gong/core/fields.ts";
import { ExactInteger } from "#lib/gong/core/json.ts";

/** Notes in the JSON schema what it cannot express: files with their limits, and ids that go out as numbers. */
export function markSchema(schema: z.core.$ZodTypes, json: Record<string, unknown>): void {
  const limits = uploadLimitsOf(schema);
  if (limits !== undefined) Object.assign(json, { "x-kind": "file", "x-limits": limits });
  if (schema instanceof z.ZodPipe && takesIds(schema.in)) {
    const isExact = schema.safeParse("1").data instanceof ExactInteger;
    Object.assign(json, { "x-kind": isExact ? "exact-id" : "id" });
  }
}

function takesIds(schema: z.core.$ZodType): boolean {
  if (!(schema instanceof z.ZodUnion)) return false;
  return schema.safeParse("12345678901234567890").success && !schema.safeParse("x").success;
}
