"use client";

import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import type { AlternativesField } from "#lib/explorer/form-types.ts";
import { emptyDraft, isAlternatives } from "./draft.ts";
import type { FieldProps } from "./field-props.ts";
import { useFormState } from "./form-context.tsx";

const kindWords: Partial<Record<string, string>> = {
  date: "A day",
  "date-time": "A moment",
  id: "An id",
  text: "Text",
  group: "Fields",
  list: "A list",
  json: "JSON",
};

/** A value of one of several shapes. */
export function AlternativesView({ field, draft, path, label, onChange }: FieldProps<AlternativesField>) {
  const { Field } = useFormState();
  const chosen = isAlternatives(draft) ? draft.chosen : 0;
  const option = field.options[chosen];
  if (option === undefined) return null;
  return (
    <div className="flex flex-col gap-2">
      <SegmentedControl
        className="self-start"
        label={`Shape of ${label}`}
        segments={field.options.map((other, at) => ({
          value: String(at),
          label: kindWords[other.kind] ?? other.label,
        }))}
        value={String(chosen)}
        onValueChange={(at) => {
          const next = field.options[Number(at)];
          if (next) onChange({ chosen: Number(at), draft: emptyDraft(next) });
        }}
      />
      <Field
        key={chosen}
        field={{ ...option, name: field.name, isRequired: field.isRequired }}
        draft={isAlternatives(draft) ? draft.draft : undefined}
        path={path}
        label={label}
        onChange={(next) => onChange({ chosen, draft: next })}
      />
    </div>
  );
}
