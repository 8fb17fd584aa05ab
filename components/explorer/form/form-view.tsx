"use client";

import type { FormField, FormModel, RequestPart } from "#lib/explorer/form-types.ts";
import type { Draft, Drafts } from "./draft.ts";
import { FieldView } from "./field-view.tsx";

const partWords: Record<RequestPart, string> = {
  path: "In the path",
  query: "In the query",
  body: "In the body",
};

export interface FormViewProps {
  form: FormModel;
  drafts: Drafts;
  onChange: (name: string, draft: Draft) => void;
}

/** Nobody begins with the cursor. */
const cursorLast = (fields: readonly FormField[]) => [
  ...fields.filter(({ kind }) => kind !== "cursor"),
  ...fields.filter(({ kind }) => kind === "cursor"),
];

/** The whole form, part by part of Gong's request. */
export function FormView({ form, drafts, onChange }: FormViewProps) {
  if (form.sections.length === 0) {
    return <p className="text-sm text-ink-2">This operation takes nothing. It can run as it is.</p>;
  }
  return (
    <div className="flex flex-col gap-6">
      {form.sections.map(({ part, fields }) => (
        <fieldset key={part} className="flex min-w-0 flex-col gap-4">
          <legend className="mb-3 text-xs font-medium text-ink-3">{partWords[part]}</legend>
          {cursorLast(fields).map((field) => (
            <FieldView
              key={field.name}
              field={field}
              draft={drafts[field.name]}
              path={field.name}
              label={field.label}
              onChange={(next) => onChange(field.name, next)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
