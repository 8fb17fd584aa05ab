"use client";

import type { GroupField } from "#lib/explorer/form-types.ts";
import { type Draft, isGroup } from "./draft.ts";
import { below } from "./draft-parts.ts";
import { valueIn } from "./draft-values.ts";
import type { FieldProps } from "./field-props.ts";
import { Fold } from "./fold.tsx";
import { useFormState } from "./form-context.tsx";
import { NameMark } from "./text-view.tsx";

/** An object inside the request. */
export function GroupView({ field, draft, path, label, onChange }: FieldProps<GroupField>) {
  const { Field, errorOf, hasErrorBelow, isAskedBelow } = useFormState();
  const fields = isGroup(draft) ? draft.fields : {};
  const filled = field.fields.filter((child) => valueIn(child, fields[child.name]) !== undefined).length;
  return (
    <Fold
      path={path}
      label={label}
      hint={field.hint}
      error={errorOf(path)}
      isOpenFirst={field.isRequired || filled > 0 || isAskedBelow(path)}
      isHeldOpen={hasErrorBelow(path)}
      aside={
        <span className="flex items-baseline gap-2">
          {filled > 0 ? `${filled} of ${field.fields.length} filled in` : null}
          <NameMark field={field} />
        </span>
      }
    >
      {field.fields.map((child) => (
        <Field
          key={child.name}
          field={child}
          draft={fields[child.name]}
          path={below(path, child.name)}
          label={child.label}
          onChange={(next: Draft) => onChange({ fields: { ...fields, [child.name]: next } })}
        />
      ))}
    </Fold>
  );
}
