import { randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

export type IdPrefix =
  | "ten"
  | "per"
  | "mem"
  | "ses"
  | "inv"
  | "conn"
  | "att"
  | "run"
  | "win"
  | "req"
  | "xrun"
  | "view"
  | "note"
  | "purge"
  | "fill"
  | "bat"
  | "breq"
  | "key"
  | "snap"
  | "sched";

/** An opaque id of 100 random bits whose prefix makes a wrong one visible in a log. */
export function newId(prefix: IdPrefix): string {
  let text = "";
  for (const byte of randomBytes(20)) text += alphabet[byte & 31];
  return `${prefix}_${text}`;
}
