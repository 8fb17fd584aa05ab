"use client";

import { Plus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { ListField } from "#lib/explorer/form-types.ts";
import { emptyDraft, isList, type ListDraft } from "./draft.ts";
import { entryAt, nextKey } from "./draft-parts.ts";
import type { FieldProps } from "./field-props.ts";
import { Fold } from "./fold.tsx";
import { useFormState } from "./form-context.tsx";
import { splitPasted } from "./split-pasted.ts";
import { NameMark } from "./text-view.tsx";

const plain = new Set(["id", "text", "email", "phone", "url", "date", "date-time", "number", "integer"]);

/** A list of entries of one kind; many ids can be pasted into it at once. */
export function ListView({ field, draft, path, label, onChange }: FieldProps<ListField>) {
  const { Field, errorOf, hasErrorBelow, isAskedBelow } = useFormState();
  const items: ListDraft["items"] = isList(draft) ? draft.items : [];
  const isFull = field.maxItems !== null && items.length >= field.maxItems;
  const add = () =>
    onChange({ items: [...items, { key: nextKey(), draft: emptyDraft(field.item) }] } satisfies ListDraft);
  const paste = (at: number, text: string): boolean => {
    const parts = plain.has(field.item.kind) ? splitPasted(text) : [];
    if (parts.length < 2) return false;
    const pasted = parts.map((part) => ({ key: nextKey(), draft: part }));
    const before = items.slice(0, at).concat(items[at]?.draft === "" ? [] : items.slice(at, at + 1));
    onChange({ items: [...before, ...pasted, ...items.slice(at + 1)] });
    return true;
  };
  return (
    <Fold
      path={path}
      label={label}
      hint={field.hint}
      error={errorOf(path)}
      isOpenFirst={field.isRequired || items.length > 0 || isAskedBelow(path)}
      isHeldOpen={hasErrorBelow(path)}
      aside={
        <span className="flex items-baseline gap-2">
          {items.length > 0 ? `${items.length} entered` : null}
          <NameMark field={field} />
        </span>
      }
    >
      {items.map((item, at) => (
        <div
          key={item.key}
          className="flex items-start gap-1"
          onPaste={(event) => {
            if (paste(at, event.clipboardData.getData("text"))) event.preventDefault();
          }}
        >
          <div className="min-w-0 flex-1">
            <Field
              field={field.item}
              draft={item.draft}
              path={entryAt(path, at)}
              label={`${label} ${at + 1}`}
              onChange={(next) =>
                onChange({
                  items: items.map((other) => (other === item ? { key: item.key, draft: next } : other)),
                })
              }
            />
          </div>
          <IconButton
            label={`Remove ${label} ${at + 1}`}
            size="sm"
            icon={<X aria-hidden="true" />}
            onClick={() => onChange({ items: items.filter((other) => other !== item) })}
          />
        </div>
      ))}
      <Button
        size="sm"
        icon={<Plus aria-hidden="true" />}
        onClick={add}
        disabled={isFull}
        className="self-start"
        aria-label={`Add to ${label}`}
      >
        Add
      </Button>
    </Fold>
  );
}
