import { canonicalJson } from "../mappers/canonical-json.ts";
import { asId, asList, asRecord, asText, type JsonObject } from "../mappers/read-json.ts";
import { UnreadableRecord } from "../mappers/unreadable-record.ts";

/** A record in the form in which it is kept. @throws {UnreadableRecord} when it is no object, naming `what` it should be. */
export function readRecord(input: unknown, what: string): JsonObject {
  const record = asRecord(canonicalJson(input));
  if (record === null) throw new UnreadableRecord(`The ${what} is no object.`);
  return record;
}

/** An id that must be there. @throws {UnreadableRecord} naming what lacks it. */
export function requireId(value: unknown, what: string): string {
  const id = asGongId(value);
  if (id === null) throw new UnreadableRecord(`The ${what} has no id.`);
  return id;
}

/** An id; Gong writes "-1" for itself and the text "null" for nothing. */
export function asGongId(value: unknown): string | null {
  const id = asId(value);
  return id === "-1" || id === "null" ? null : id;
}

/** The texts of a list, without blanks. */
export function asTexts(value: unknown): string[] {
  return asList(value)
    .map(asText)
    .filter((text) => text !== null);
}

/** Reads the id of a record under `key`, for quarantine. */
export const idUnder = (key: string) => (record: unknown) => asId(asRecord(record)?.[key]);
