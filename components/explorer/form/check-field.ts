import type { FileField, FormField } from "#lib/explorer/form-types.ts";
import { contentTypeOf } from "#lib/explorer/run/content-type-of.ts";
import { formatBytes } from "#lib/explorer/run/format-bytes.ts";

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a text that somebody typed into a field, as a sentence; null when nothing is. */
export function checkText(field: FormField, text: string): string | null {
  switch (field.kind) {
    case "id":
      return /^\d{1,20}$/.test(text.trim()) ? null : "An id is 1 to 20 digits";
    case "date-time":
      return dateTime.test(text.trim()) && isRealDay(text.trim().slice(0, 10))
        ? null
        : "Use ISO-8601 with a time zone, as in 2026-05-01T09:00:00Z";
    case "date":
      return day.test(text.trim()) && isRealDay(text.trim()) ? null : "Use a date as in 2026-05-01";
    case "email":
      return email.test(text.trim()) ? null : "This is not an e-mail address";
    case "url":
      return URL.canParse(text.trim()) ? null : "This is not an address; begin with https://";
    case "number":
    case "integer":
      return checkNumber(field.kind, text.trim(), field.min, field.max);
    case "json":
      return checkJson(text);
    case "text":
    case "phone":
    case "cursor": {
      const { minLength, maxLength, pattern } = field;
      if (minLength !== null && text.length < minLength) return `At least ${minLength} characters`;
      if (maxLength !== null && text.length > maxLength)
        return `At most ${maxLength} characters; there are ${text.length}`;
      if (pattern === null || new RegExp(pattern, "u").test(text)) return null;
      return field.kind === "phone"
        ? "Begin with + and the country code, as in +4915112345678"
        : "This is not in the form that Gong takes";
    }
    default:
      return null;
  }
}

/** Refuses a file before it is uploaded. */
export function checkFile(field: FileField, file: File): string | null {
  if (file.size === 0) return "This file is empty";
  if (file.size > field.maxBytes)
    return `This file has ${formatBytes(file.size)}; Gong takes at most ${formatBytes(field.maxBytes)}`;
  const kind = contentTypeOf(file.name, file.type);
  return field.contentTypes.includes(kind)
    ? null
    : `This file is ${kind}; Gong takes ${field.contentTypes.join(", ")}`;
}

function isRealDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function checkNumber(kind: string, text: string, min: number | null, max: number | null): string | null {
  const shape = kind === "integer" ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d+)?$/;
  if (!shape.test(text)) return kind === "integer" ? "A whole number is needed" : "A number is needed";
  if (min !== null && Number(text) < min) return `At least ${min}`;
  if (max !== null && Number(text) > max) return `At most ${max}`;
  return null;
}

function checkJson(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return "This is not JSON; a text stands in quotes";
  }
}
