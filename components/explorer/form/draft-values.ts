import type { FormField, FormModel } from "#lib/explorer/form-types.ts";
import { parseJson } from "#lib/gong/core/json.ts";
import { type Draft, type Drafts, isAlternatives, isGroup, isList, textOf } from "./draft.ts";

const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/;

/** The values that drafts make: empty fields are left out, what cannot be read stays as typed for the check. */
export function valuesOf(form: FormModel, drafts: Drafts): Record<string, unknown> {
  return valuesOfFields(
    form.sections.flatMap((section) => section.fields),
    drafts,
  );
}

function valuesOfFields(fields: readonly FormField[], drafts: Drafts): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .map((field) => [field.name, valueIn(field, drafts[field.name])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Undefined where nothing is filled in. */
export function valueIn(field: FormField, draft: Draft | undefined): unknown {
  const text = textOf(draft);
  switch (field.kind) {
    case "group": {
      const values = isGroup(draft) ? valuesOfFields(field.fields, draft.fields) : {};
      return Object.keys(values).length > 0 || field.isRequired ? values : undefined;
    }
    case "list": {
      const items = isList(draft) ? draft.items : [];
      if (items.length === 0) return field.isRequired ? [] : undefined;
      return items.map((item) => valueIn(field.item, item.draft) ?? null);
    }
    case "alternatives": {
      const at = isAlternatives(draft) ? draft.chosen : 0;
      const option = field.options[at];
      return option === undefined ? undefined : valueIn(option, isAlternatives(draft) ? draft.draft : "");
    }
    case "file":
      return draft instanceof File ? { fileName: draft.name, bytes: draft.size } : undefined;
    case "choice":
      return field.options.find(({ value }) => String(value) === text)?.value;
    case "switch":
      return text === "" ? undefined : text === "true";
    case "number":
    case "integer":
      return plainNumber.test(text.trim()) ? Number(text) : text.trim() || undefined;
    case "json":
      return jsonValue(text);
    case "text":
    case "cursor":
      return text || undefined;
    default:
      return text.trim() || undefined;
  }
}

function jsonValue(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
