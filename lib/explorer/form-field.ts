import type { UploadLimits } from "#lib/gong/core/fields.ts";
import type { FormField } from "./form-types.ts";
import { textField } from "./text-field.ts";
import { wordsOfName } from "./words-of-name.ts";

/** The part of JSON Schema that zod writes for requests. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: (string | number | boolean)[];
  const?: string | number | boolean;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  "x-kind"?: "file" | "id" | "exact-id";
  "x-limits"?: UploadLimits;
}

/** The fields of a whole part; a list that is the whole body becomes one field named `body`. */
export function fieldsOf(schema: JsonSchema): FormField[] {
  if (schema.type !== "object") return [toField("body", schema, true)];
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    toField(name, property, required.has(name)),
  );
}

function toField(name: string, schema: JsonSchema, isRequired: boolean): FormField {
  const base = { name, label: wordsOfName(name), isRequired, isNullable: false, hint: null };
  if (schema["x-kind"] === "id" || schema["x-kind"] === "exact-id") {
    return {
      ...base,
      kind: "id",
      isExact: schema["x-kind"] === "exact-id",
      hint: "Digits, as Gong shows them.",
    };
  }
  const limits = schema["x-limits"];
  if (limits !== undefined) {
    return { ...base, kind: "file", maxBytes: limits.maxBytes, contentTypes: limits.contentTypes };
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return alternatives(name, options, isRequired);
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values !== undefined) return choice(base, values);
  switch (schema.type) {
    case "object":
      return schema.properties === undefined
        ? { ...base, kind: "json", hint: "A JSON object." }
        : { ...base, kind: "group", fields: fieldsOf(schema) };
    case "array":
      return {
        ...base,
        kind: "list",
        minItems: schema.minItems ?? null,
        maxItems: schema.maxItems ?? null,
        hint: schema.maxItems === undefined ? null : `At most ${schema.maxItems}.`,
        item: toField("", schema.items ?? {}, true),
      };
    case "boolean":
      return { ...base, kind: "switch" };
    case "integer":
    case "number":
      return { ...base, kind: schema.type, ...bounds(schema) };
    case "string":
      return textField(base, schema);
    default:
      return { ...base, kind: "json", hint: "Any JSON value; a text stands in quotes." };
  }
}

function choice(base: Omit<FormField, "kind">, values: readonly (string | number | boolean)[]): FormField {
  return { ...base, kind: "choice", options: values.map((value) => ({ value, label: String(value) })) };
}

function alternatives(name: string, options: readonly JsonSchema[], isRequired: boolean): FormField {
  const real = options.filter(({ type }) => type !== "null");
  const isNullable = real.length < options.length;
  const [first = {}, ...more] = real;
  if (more.length === 0) return { ...toField(name, first, isRequired), isNullable };
  const base = { name, label: wordsOfName(name), isRequired, isNullable, hint: null };
  const constants = real.flatMap((option) => (option.const === undefined ? [] : [option.const]));
  if (constants.length === real.length) return choice(base, constants);
  return { ...base, kind: "alternatives", options: real.map((option) => toField("", option, isRequired)) };
}

/** Zod's bounds of safe integers say nothing to a person. */
function bounds({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema) {
  const plain = (bound: number | undefined) =>
    bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound;
  const step = type === "integer" ? 1 : 0;
  const above = exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step;
  const below = exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step;
  return { min: plain(minimum) ?? above ?? null, max: plain(maximum) ?? below ?? null };
}
