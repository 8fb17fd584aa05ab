import type { FormField, FormModel } from "#lib/explorer/form-types.ts";
import { checkFile, checkText } from "./check-field.ts";
import { type Draft, type Drafts, isAlternatives, isGroup, isList } from "./draft.ts";
import { below, entryAt } from "./draft-parts.ts";
import { valueIn } from "./draft-values.ts";

export type FieldErrors = ReadonlyMap<string, string>;

/** What is wrong before anything is sent, by path as in `parties[0].userId`. */
export function checkDrafts(form: FormModel, drafts: Drafts): FieldErrors {
  const found = new Map<string, string>();
  for (const field of form.sections.flatMap((section) => section.fields)) {
    check(field, drafts[field.name], field.name, found);
  }
  return found;
}

function check(field: FormField, draft: Draft | undefined, path: string, found: Map<string, string>): void {
  const isEmpty = valueIn(field, draft) === undefined;
  if (isEmpty) {
    if (field.isRequired) found.set(path, field.kind === "file" ? "Choose a file" : "This is needed");
    return;
  }
  switch (field.kind) {
    case "group":
      for (const child of field.fields) {
        check(child, isGroup(draft) ? draft.fields[child.name] : undefined, below(path, child.name), found);
      }
      return;
    case "list":
      checkList(field, draft, path, found);
      return;
    case "alternatives": {
      const option = field.options[isAlternatives(draft) ? draft.chosen : 0];
      if (option && isAlternatives(draft)) check(option, draft.draft, path, found);
      return;
    }
    case "file": {
      const reason = draft instanceof File ? checkFile(field, draft) : null;
      if (reason) found.set(path, reason);
      return;
    }
    default: {
      const reason = typeof draft === "string" ? checkText(field, draft) : null;
      if (reason) found.set(path, reason);
    }
  }
}

function checkList(
  field: Extract<FormField, { kind: "list" }>,
  draft: Draft | undefined,
  path: string,
  found: Map<string, string>,
): void {
  const items = isList(draft) ? draft.items : [];
  const { minItems, maxItems } = field;
  if (minItems !== null && items.length < minItems) found.set(path, `At least ${minItems} are needed`);
  if (maxItems !== null && items.length > maxItems)
    found.set(path, `At most ${maxItems}; there are ${items.length}`);
  for (const [at, item] of items.entries()) {
    const here = entryAt(path, at);
    if (field.item.kind !== "group" && valueIn(field.item, item.draft) === undefined) {
      found.set(here, "Fill this in, or remove it");
    } else check(field.item, item.draft, here, found);
  }
}
