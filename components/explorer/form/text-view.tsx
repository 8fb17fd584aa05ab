"use client";

import { Field, type FieldControl } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { FormField } from "#lib/explorer/form-types.ts";
import { DateHelper, SpokenMoment } from "./date-helper.tsx";
import { textOf } from "./draft.ts";
import type { FieldProps } from "./field-props.ts";
import { useFormState } from "./form-context.tsx";

type TextLike = Exclude<FormField, { kind: "group" | "list" | "alternatives" | "switch" | "file" }>;

const longText = /text|body|description|content$|question|notes?$|purpose/iu;

const keyboards: Partial<Record<TextLike["kind"], "numeric" | "decimal" | "email" | "tel" | "url">> = {
  id: "numeric",
  integer: "numeric",
  number: "decimal",
  email: "email",
  phone: "tel",
  url: "url",
};

function limitsOf(field: TextLike): string | null {
  if (field.kind === "number" || field.kind === "integer") {
    if (field.min !== null && field.max !== null) return `From ${field.min} to ${field.max}.`;
    if (field.min !== null) return `${field.min} or more.`;
    return field.max === null ? null : `${field.max} or less.`;
  }
  return "maxLength" in field && field.maxLength !== null ? `At most ${field.maxLength} characters.` : null;
}

/** Everything that is typed or chosen: texts, ids, numbers, days, moments, enums, JSON. */
export function TextView({ field, draft, path, label, onChange }: FieldProps<TextLike>) {
  const { errorOf, asked } = useFormState();
  const text = textOf(draft);
  const error = errorOf(path);
  const isDate = field.kind === "date" || field.kind === "date-time";
  const hints = [asked.has(path) ? "The link asks for this." : null, field.hint, limitsOf(field)];
  return (
    <div data-path={path} className="min-w-0">
      <Field
        label={label}
        hint={error ? null : hints.filter(Boolean).join(" ") || null}
        error={error}
        isRequired={field.isRequired}
        aside={
          <span className="flex items-baseline gap-2">
            {isDate ? <DateHelper kind={field.kind} label={label} onPick={onChange} /> : null}
            <NameMark field={field} />
          </span>
        }
      >
        {(control) => <Control control={control} field={field} text={text} onChange={onChange} />}
      </Field>
      {field.kind === "date-time" ? <SpokenMoment text={text} /> : null}
    </div>
  );
}

export function NameMark({ field }: { field: FormField }) {
  return (
    <span className="flex items-baseline gap-1.5">
      {field.isRequired ? <span className="text-ink-3">needed</span> : null}
      {field.name ? <code className="font-mono text-2xs text-ink-3">{field.name}</code> : null}
    </span>
  );
}

interface ControlProps {
  control: FieldControl;
  field: TextLike;
  text: string;
  onChange: (text: string) => void;
}

function Control({ control, field, text, onChange }: ControlProps) {
  const plain = { ...control, required: undefined, "aria-required": control.required || undefined };
  if (field.kind === "choice") {
    return (
      <Select
        {...plain}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        placeholder={field.isRequired ? "Choose one" : "Not sent"}
        options={field.options.map(({ value, label }) => ({ value: String(value), label }))}
      />
    );
  }
  if (field.kind === "json" || (field.kind === "text" && longText.test(field.name))) {
    return (
      <Textarea
        {...plain}
        rows={3}
        value={text}
        spellCheck={field.kind === "text"}
        className={field.kind === "json" ? "font-mono text-xs" : ""}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Input
      {...plain}
      value={text}
      inputMode={keyboards[field.kind] ?? "text"}
      autoComplete="off"
      spellCheck={false}
      className={field.kind === "cursor" || field.kind === "id" ? "font-mono text-xs" : ""}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
