import { createHash } from "node:crypto";
import { type JsonObject, storableText } from "./read-json.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

const maxDepth = 60;

/**
 * The same record however its keys are ordered, in a form that a jsonb column takes: keys sorted, text
 * well-formed, absent and non-finite values dropped to null.
 * @throws {UnreadableRecord} when it is nested deeper than any record of Gong's.
 */
export function canonicalJson(value: unknown, depth = 0): unknown {
  if (depth > maxDepth) throw new UnreadableRecord("The record is nested too deep.");
  if (typeof value === "string") return storableText(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value;
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map((entry) => canonicalJson(entry, depth + 1));
  if (typeof value !== "object" || value === null) return null;
  const source = value as JsonObject;
  const sorted: JsonObject = {};
  for (const key of Object.keys(source).sort()) {
    if (source[key] !== undefined) put(sorted, storableText(key), canonicalJson(source[key], depth + 1));
  }
  return sorted;
}

/** Plain assignment would take `__proto__` for something else. */
function put(target: JsonObject, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Fingerprint of a canonical record; `version` is the mapper's, so that a better mapper rewrites its rows. */
export function contentHash(version: string, canonical: unknown): string {
  return textHash(version, JSON.stringify(canonical));
}

/** The same of a canonical record that has been written as JSON already. */
export function textHash(version: string, json: string): string {
  return createHash("sha256").update(`${version}\n${json}`).digest("base64url");
}
