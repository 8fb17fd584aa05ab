"use client";

import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { RawPartProps } from "./raw-body.tsx";
import type { RawDraft } from "./raw-draft.ts";

const responseTypes = [
  { value: "json", label: "JSON" },
  { value: "text", label: "Text" },
  { value: "binary", label: "Binary" },
];
const retryKinds = [
  { value: "none", label: "None: sent once" },
  { value: "fixed", label: "After a fixed delay" },
  { value: "exponential", label: "After a growing delay" },
];

/** How the answer is read, how long it may take, and whether it is sent again. */
export function RawOptions({ draft, change, errorOf, isChange }: RawPartProps & { isChange: boolean }) {
  const number = (
    label: string,
    name: "timeoutSeconds" | "attempts" | "delayMs",
    place: string,
    hint: string,
  ) => (
    <Field label={label} hint={hint} error={errorOf(place)}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Read the answer as">
        {(control) => (
          <Select
            {...control}
            options={responseTypes}
            value={draft.responseType}
            onChange={(event) => change({ responseType: event.target.value as RawDraft["responseType"] })}
          />
        )}
      </Field>
      {number("Time limit, seconds", "timeoutSeconds", "timeoutMs", "From 1 to 120.")}
      <Field
        label="Send again on failure"
        hint={
          isChange
            ? "A change is repeated only when Gong surely did nothing with it."
            : "On 429, 5xx and lost connections."
        }
      >
        {(control) => (
          <Select
            {...control}
            options={retryKinds}
            value={draft.retryKind}
            onChange={(event) => change({ retryKind: event.target.value as RawDraft["retryKind"] })}
          />
        )}
      </Field>
      {draft.retryKind === "none" ? null : (
        <div className="grid grid-cols-2 gap-4">
          {number("Tries", "attempts", "retry.attempts", "From 2 to 5.")}
          {number("Delay, ms", "delayMs", "retry.delayMs", "The first one.")}
        </div>
      )}
    </div>
  );
}
