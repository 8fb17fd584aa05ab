"use client";

import { Field } from "#components/ui/field.tsx";
import type { FileField } from "#lib/explorer/form-types.ts";
import { formatBytes } from "#lib/explorer/run/format-bytes.ts";
import { checkFile } from "./check-field.ts";
import type { FieldProps } from "./field-props.ts";
import { useFormState } from "./form-context.tsx";
import { NameMark } from "./text-view.tsx";

/** A file whose size and kind are looked at before a byte of it leaves. */
export function FileView({ field, draft, path, label, onChange }: FieldProps<FileField>) {
  const { errorOf } = useFormState();
  const refused = draft instanceof File ? checkFile(field, draft) : null;
  return (
    <div data-path={path}>
      <Field
        label={label}
        hint={`At most ${formatBytes(field.maxBytes)}: ${field.contentTypes.join(", ")}.`}
        error={refused ?? errorOf(path)}
        isRequired={field.isRequired}
        aside={<NameMark field={field} />}
      >
        {(control) => (
          <input
            {...control}
            required={undefined}
            type="file"
            onChange={(event) => onChange(event.target.files?.[0] ?? "")}
            className="w-full rounded-md border border-dashed border-control bg-surface p-2 text-sm text-ink-2 file:mr-3 file:h-7 file:cursor-pointer file:rounded-md file:border file:border-line-strong file:bg-sunken file:px-2 file:text-xs file:font-medium file:text-ink aria-invalid:border-danger"
          />
        )}
      </Field>
      {draft instanceof File && !refused ? (
        <p className="mt-1 text-xs text-ink-2">
          {draft.name}, {formatBytes(draft.size)}
        </p>
      ) : null}
    </div>
  );
}
