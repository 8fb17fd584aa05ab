import { z } from "zod";
import type { DriftField } from "./events.ts";
import { knownValuesOf } from "./fields.ts";

const maxFindings = 50;
const plainWord = /^[A-Za-z][\w .-]{0,39}$/;

/** Lists the fields and values of an answer that its declaration does not know, each path once. */
export function findDrift(schema: z.ZodType, value: unknown): DriftField[] {
  const found = new Map<string, DriftField>();
  walk(schema, value, "", (field) => {
    const key = `${field.path} ${field.value ?? ""}`;
    if (found.size < maxFindings && !found.has(key)) found.set(key, field);
  });
  return [...found.values()];
}

function walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: string,
  report: (field: DriftField) => void,
): void {
  if (value === null || value === undefined) return;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    walk(schema.unwrap(), value, path, report);
  } else if (schema instanceof z.ZodArray) {
    if (Array.isArray(value)) for (const entry of value) walk(schema.element, entry, `${path}[]`, report);
  } else if (schema instanceof z.ZodObject) {
    if (typeof value === "object") walkObject(schema, value, path, report);
  } else if (schema instanceof z.ZodRecord) {
    for (const entry of Object.values(value)) walk(schema.valueType, entry, `${path}{}`, report);
  } else {
    const known = knownValuesOf(schema);
    if (known !== undefined && typeof value === "string" && !known.includes(value)) {
      report({ path, change: "unknown-value", ...(plainWord.test(value) ? { value } : {}) });
    }
  }
}

function walkObject(
  schema: z.ZodObject,
  value: object,
  path: string,
  report: (field: DriftField) => void,
): void {
  for (const [key, entry] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    const field: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, key)
      ? schema.shape[key]
      : undefined;
    if (field === undefined) report({ path: at.slice(0, 200), change: "unknown-field" });
    else walk(field, entry, at, report);
  }
}
