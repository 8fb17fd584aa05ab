import type { JsonObject } from "../world/types.ts";
import { mapInSteps } from "./in-steps.ts";

const KEY_AT_LINE_START = /^(\s*"(?:[^"\\]|\\.)*"): /gm;

/** Gong's JSON layout: pretty-printed, with a blank before the colon. */
export function gongJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(KEY_AT_LINE_START, "$1 : ");
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
    else parts.push(Buffer.from(indent(gongJson(value), "  ")));
  }
  parts.push(Buffer.from("\n}"));
  return parts;
}

async function listParts(rows: readonly unknown[]): Promise<Buffer<ArrayBuffer>[]> {
  const parts = await mapInSteps([...rows.entries()], ([index, row]) =>
    Buffer.from(`${index === 0 ? "[\n" : ",\n"}    ${indent(gongJson(row), "    ")}`),
  );
  return [...parts, Buffer.from("\n  ]")];
}

function indent(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
