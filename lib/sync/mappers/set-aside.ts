import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

/** A record set aside with the reason, in words. */
export interface Unreadable {
  gongId: string;
  reason: string;
  raw: unknown;
}

/** A stand-in id for a record that has none: the same record gets the same one. */
function standInId(raw: unknown): string {
  return `unnamed-${createHash("sha256")
    .update(JSON.stringify(raw) ?? "")
    .digest("hex")
    .slice(0, 24)}`;
}

function storable(raw: unknown): unknown {
  try {
    return canonicalJson(raw);
  } catch {
    return { note: "The record is nested too deep to be kept." };
  }
}

/** Sets one record aside. Errors other than `UnreadableRecord` pass through. */
export function setAside(raw: unknown, gongId: string | null, error: unknown): Unreadable {
  if (!(error instanceof UnreadableRecord)) throw error;
  return { gongId: gongId ?? standInId(raw), reason: error.reason, raw: storable(raw) };
}
