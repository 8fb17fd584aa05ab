import type { JsonObject } from "../world/types.ts";
import { mapInSteps } from "./in-steps.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes.
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

function textJson(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Gong's JSON layout: pretty-printed, with a blank before the colon. */
export function gongJson(value: unknown): string {
  return written(value, "\n") ?? "null";
}

/** `line` is the line break with what stands before the value's first key; undefined for what JSON leaves out. */
function written(value: unknown, line: string): string | undefined {
  if (typeof value === "string") return textJson(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (typeof value !== "object" || value === null || "toJSON" in value) return JSON.stringify(value);
  return Array.isArray(value) ? writtenList(value, line) : writtenObject(value, line);
}

function writtenList(list: readonly unknown[], line: string): string {
  if (list.length === 0) return "[]";
  const inner = `${line}  `;
  let text = "[";
  for (const entry of list) text += `${text === "[" ? "" : ","}${inner}${written(entry, inner) ?? "null"}`;
  return `${text}${line}]`;
}

function writtenObject(object: object, line: string): string {
  const inner = `${line}  `;
  let text = "{";
  for (const key of Object.keys(object)) {
    const json = written((object as Record<string, unknown>)[key], inner);
    if (json !== undefined) text += `${text === "{" ? "" : ","}${inner}${textJson(key)} : ${json}`;
  }
  return text === "{" ? "{}" : `${text}${line}}`;
}

/**
 * The bytes of `gongJson` in parts, made row by row: a page of transcripts has ten megabytes, and other requests
 * must not wait for it.
 */
export async function gongJsonParts(body: JsonObject): Promise<Buffer<ArrayBuffer>[]> {
  const parts = [Buffer.from("{\n")];
  for (const [index, [key, value]] of Object.entries(body).entries()) {
    parts.push(Buffer.from(`${index === 0 ? "" : ",\n"}  ${JSON.stringify(key)} : `));
    if (Array.isArray(value) && value.length > 0) parts.push(...(await listParts(value)));
    else parts.push(Buffer.from(written(value, "\n  ") ?? "null"));
  }
  parts.push(Buffer.from("\n}"));
  return parts;
}

async function listParts(rows: readonly unknown[]): Promise<Buffer<ArrayBuffer>[]> {
  const parts = await mapInSteps([...rows.entries()], ([index, row]) =>
    Buffer.from(`${index === 0 ? "[\n" : ",\n"}    ${written(row, "\n    ") ?? "null"}`),
  );
  return [...parts, Buffer.from("\n  ]")];
}
