"use client";

import { CircleAlert } from "lucide-react";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import type { SwitchField } from "#lib/explorer/form-types.ts";
import { textOf } from "./draft.ts";
import type { FieldProps } from "./field-props.ts";
import { useFormState } from "./form-context.tsx";

const onOff = [
  { value: "true", label: "On" },
  { value: "false", label: "Off" },
];

/** On, off, or not sent at all, which Gong may read as either. */
export function SwitchView({ field, draft, path, label, onChange }: FieldProps<SwitchField>) {
  const error = useFormState().errorOf(path);
  const segments = field.isRequired ? onOff : [{ value: "", label: "Not sent" }, ...onOff];
  return (
    <div data-path={path} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span className="flex min-w-0 flex-col">
        <span className="text-sm font-medium text-ink">{label}</span>
        <code className="font-mono text-2xs text-ink-3">{field.name}</code>
      </span>
      <SegmentedControl label={label} segments={segments} value={textOf(draft)} onValueChange={onChange} />
      {error ? (
        <p className="flex w-full items-start gap-1.5 text-xs text-danger">
          <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden="true" />
          {error}
        </p>
      ) : null}
    </div>
  );
}
