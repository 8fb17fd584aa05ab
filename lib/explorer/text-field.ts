import type { JsonSchema } from "./form-field.ts";
import type { DateField, TextField } from "./form-types.ts";

type Base = Omit<TextField, "kind" | "minLength" | "maxLength" | "pattern">;

/** Longer limits than this only guard us, and tell a person nothing. */
const tellingLength = 10_000;

/** A text, or what its format makes of it. */
export function textField(base: Base, schema: JsonSchema): TextField | DateField {
  if (schema.format === "date-time") {
    return { ...base, kind: "date-time", hint: "ISO-8601 with a time zone, as in 2026-05-01T09:00:00Z." };
  }
  if (schema.format === "date") {
    return { ...base, kind: "date", hint: "A day in the company's time zone, as in 2026-05-01." };
  }
  const maxLength =
    schema.maxLength !== undefined && schema.maxLength <= tellingLength ? schema.maxLength : null;
  const text = { minLength: schema.minLength ?? null, maxLength, pattern: schema.pattern ?? null };
  if (schema.format === "email") return { ...base, ...text, kind: "email", pattern: null };
  if (schema.format === "uri") return { ...base, ...text, kind: "url" };
  if (base.name === "cursor") {
    return { ...base, ...text, kind: "cursor", hint: "From the page before; leave it empty for the first." };
  }
  if (schema.pattern?.startsWith("^\\+")) {
    return {
      ...base,
      ...text,
      kind: "phone",
      hint: "With + and the country code first, as in +4915112345678.",
    };
  }
  return { ...base, ...text, kind: "text" };
}
