import type { FormField, FormModel } from "#lib/explorer/form-types.ts";
import { isUnset, nextKey } from "./draft-parts.ts";

export interface GroupDraft {
  fields: Drafts;
}

export interface ListDraft {
  items: readonly { key: number; draft: Draft }[];
}

export interface AlternativesDraft {
  chosen: number;
  draft: Draft;
}

/** What stands in a control, as it was typed; a field without an entry is empty. */
export type Draft = string | File | GroupDraft | ListDraft | AlternativesDraft;
export type Drafts = Readonly<Record<string, Draft>>;

export const isGroup = (draft: Draft | undefined): draft is GroupDraft =>
  typeof draft === "object" && "fields" in draft;
export const isList = (draft: Draft | undefined): draft is ListDraft =>
  typeof draft === "object" && "items" in draft;
export const isAlternatives = (draft: Draft | undefined): draft is AlternativesDraft =>
  typeof draft === "object" && "chosen" in draft;
export const textOf = (draft: Draft | undefined): string => (typeof draft === "string" ? draft : "");

export function emptyDraft(field: FormField): Draft {
  switch (field.kind) {
    case "group":
      return { fields: {} };
    case "list":
      return { items: [] };
    case "alternatives":
      return { chosen: 0, draft: "" };
    default:
      return "";
  }
}

/** The drafts that show given values again, as from the history. */
export function draftsFrom(form: FormModel, values: Record<string, unknown>): Drafts {
  const fields = form.sections.flatMap((section) => section.fields);
  return draftsOfFields(fields, values);
}

function draftsOfFields(fields: readonly FormField[], values: Record<string, unknown>): Drafts {
  return Object.fromEntries(
    fields
      .filter((field) => !isUnset(values[field.name]))
      .map((field) => [field.name, draftFrom(field, values[field.name])]),
  );
}

function draftFrom(field: FormField, value: unknown): Draft {
  switch (field.kind) {
    case "file":
      return "";
    case "json":
      return JSON.stringify(value, null, 2);
    case "group":
      return { fields: draftsOfFields(field.fields, asRecord(value)) };
    case "list":
      return {
        items: [value].flat().map((item) => ({ key: nextKey(), draft: draftFrom(field.item, item) })),
      };
    case "alternatives": {
      const text = String(value);
      const at = field.options.findIndex(({ kind }) => (kind === "date") === /^\d{4}-\d\d-\d\d$/.test(text));
      const chosen = Math.max(0, at);
      const option = field.options[chosen];
      return { chosen, draft: option === undefined ? text : draftFrom(option, value) };
    }
    default:
      return String(value);
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
