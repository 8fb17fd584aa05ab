import { z } from "zod";
import type { DriftField } from "./events.ts";
import { knownValuesOf } from "./fields.ts";

const maxFindings = 50;
const plainWord = /^[A-Za-z][\w .-]{0,39}$/;

type Report = (field: DriftField) => void;
type Check = (value: unknown, report: Report) => void;

/** Checks by declaration. Made once each: asking zod what a schema is costs more than looking at the value. */
const checks = new WeakMap<z.ZodType, Check>();

/** Lists the fields and values of an answer that its declaration does not know, each path once. */
export function findDrift(schema: z.ZodType, value: unknown): DriftField[] {
  let check = checks.get(schema);
  if (check === undefined) {
    check = compile(schema, "") ?? (() => undefined);
    checks.set(schema, check);
  }
  const found = new Map<string, DriftField>();
  check(value, (field) => {
    const key = `${field.path} ${field.value ?? ""}`;
    if (found.size < maxFindings && !found.has(key)) found.set(key, field);
  });
  return [...found.values()];
}

/** The check of one schema at one path, or undefined where nothing can drift. */
function compile(schema: z.core.$ZodType, path: string): Check | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return compile(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return compileList(schema, path);
  if (schema instanceof z.ZodObject) return compileObject(schema, path);
  if (schema instanceof z.ZodRecord) return compileRecord(schema, path);
  const known = knownValuesOf(schema);
  if (known === undefined) return undefined;
  return (value, report) => {
    if (typeof value !== "string" || known.includes(value)) return;
    report({ path, change: "unknown-value", ...(plainWord.test(value) ? { value } : {}) });
  };
}

function compileList(schema: z.ZodArray, path: string): Check | undefined {
  const check = compile(schema.element, `${path}[]`);
  if (check === undefined) return undefined;
  return (value, report) => {
    if (Array.isArray(value)) for (const entry of value) check(entry, report);
  };
}

function compileRecord(schema: z.ZodRecord, path: string): Check | undefined {
  const check = compile(schema.valueType, `${path}{}`);
  if (check === undefined) return undefined;
  return (value, report) => {
    if (isObject(value)) for (const entry of Object.values(value)) check(entry, report);
  };
}

function compileObject(schema: z.ZodObject, path: string): Check {
  const prefix = path === "" ? "" : `${path}.`;
  const fields = new Map(
    Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => [key, compile(field, prefix + key)]),
  );
  return (value, report) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      const check = fields.get(key);
      if (check !== undefined) check(value[key], report);
      else if (!fields.has(key)) report({ path: (prefix + key).slice(0, 200), change: "unknown-field" });
    }
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
