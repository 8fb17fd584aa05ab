import { isJsonObject } from "../../rules/field-reader.ts";
import type { CrmChange } from "../../state/crm-hub.ts";
import type { Json, JsonObject } from "../../world/types.ts";

const OBJECT_ID = /^[A-Za-z0-9-]{1,64}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MOST_ID_CHARACTERS = 64;
const NUMERIC = new Set(["NUMBER", "PERCENT", "CURRENCY"]);

/** What one line of an upload asks for, or the text that says what is wrong with it. */
export function checkRecord(
  objectType: string,
  fields: readonly JsonObject[],
  line: string,
): CrmChange | string {
  const record = parse(line);
  if (record === null) return "The line is not a JSON object";
  const { objectId } = record;
  if (typeof objectId !== "string" || objectId === "") return "objectId: must not be null";
  if (!isObjectId(objectId)) return `objectId: ${objectId.slice(0, MOST_ID_CHARACTERS)} is not a valid id`;
  for (const field of fields) {
    const name = String(field.uniqueName);
    const problem = problemOf(record[name] ?? null, field);
    if (problem !== null) return `${name}: ${problem}`;
  }
  return { objectType, objectId, record: record.isDeleted === true ? null : record };
}

function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text) || (text.length <= MOST_ID_CHARACTERS && EMAIL.test(text));
}

function problemOf(value: Json, { type, orderedValueList }: JsonObject): string | null {
  if (value === null) return null;
  if (NUMERIC.has(String(type))) return Number.isFinite(Number(value)) ? null : "must be a number";
  if (type === "BOOLEAN") return typeof value === "boolean" ? null : "must be a boolean";
  if (type === "STRINGARRAY") return Array.isArray(value) ? null : "must be a list";
  if (type === "DATE" || type === "DATETIME") {
    return Number.isNaN(Date.parse(String(value))) ? "must be a date" : null;
  }
  const isUnlisted = Array.isArray(orderedValueList) && !orderedValueList.includes(value);
  return type === "PICKLIST" && isUnlisted ? "must be one of the values of the field" : null;
}

function parse(line: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(line);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
