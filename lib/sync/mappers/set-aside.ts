import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

/** A record set aside with the reason, in words. */
export interface Unreadable {
  gongId: string;
  reason: string;
  raw: unknown;
  /** True when the whole answer breaks wherever the record is in it. */
  isPoison?: boolean;
  /** ISO text, where it is known. */
  startedAt?: string | null;
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

/** Sets one record aside, whatever the reader stumbled over: its page goes on. */
export function setAside(raw: unknown, gongId: string | null, error: unknown): Unreadable {
  return { gongId: gongId ?? standInId(raw), reason: reasonOf(error), raw: storable(raw) };
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableRecord) return error.reason;
  return `Callboard's reader fails on this record (${error instanceof Error ? error.name : "unknown error"}).`;
}
