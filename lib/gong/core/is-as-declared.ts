import { z } from "zod";
import { staysText } from "./fields.ts";

type Check = (value: unknown) => boolean;

const never: Check = () => false;

/** Checks by declaration, made once each. */
const checks = new WeakMap<z.ZodType, Check>();

/**
 * Whether parsing would give the value back as it is. True saves parsing it, which copies every object of an answer; false
 * says nothing.
 */
export function isAsDeclared(schema: z.ZodType, value: unknown): boolean {
  let check = checks.get(schema);
  if (check === undefined) {
    check = compile(schema) ?? never;
    checks.set(schema, check);
  }
  return check(value);
}

/** Undefined where it cannot be told without parsing. */
function compile(schema: z.core.$ZodType): Check | undefined {
  if (staysText(schema)) return (value) => typeof value === "string";
  if (schema instanceof z.ZodOptional) return or(undefined, compile(schema.unwrap()));
  if (schema instanceof z.ZodNullable) return or(null, compile(schema.unwrap()));
  // The first that fits is taken.
  if (schema instanceof z.ZodUnion) return schema.options[0] && compile(schema.options[0]);
  if (schema instanceof z.ZodUnknown) return () => true;
  if ((schema._zod.def.checks?.length ?? 0) > 0) return undefined;
  if (schema instanceof z.ZodString) return (value) => typeof value === "string";
  if (schema instanceof z.ZodNumber) return (value) => typeof value === "number" && Number.isFinite(value);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodArray) return everyOf(compile(schema.element));
  return schema instanceof z.ZodObject ? fieldsOf(schema) : undefined;
}

function or(nothing: null | undefined, check: Check | undefined): Check | undefined {
  return check && ((value) => value === nothing || check(value));
}

function everyOf(check: Check | undefined): Check | undefined {
  return check && ((value) => Array.isArray(value) && value.every(check));
}

/** Objects whose unknown fields pass. */
function fieldsOf(schema: z.ZodObject): Check | undefined {
  if (!(schema._zod.def.catchall instanceof z.ZodUnknown)) return undefined;
  const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => ({
    key,
    check: compile(field),
  }));
  if (fields.some(({ check }) => check === undefined)) return undefined;
  return (value) => isPlain(value) && fields.every(({ key, check }) => check?.(value[key]));
}

/** Parsing leaves out what would become an object's prototype. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, "__proto__")
  );
}
