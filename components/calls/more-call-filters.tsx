import { LengthFilter } from "#components/ui/length-filter.tsx";
import { Select } from "#components/ui/select.tsx";
import { scopes, transcriptStates } from "#lib/calls/choices.ts";
import type { CallFilterOptions } from "#lib/calls/schemas.ts";
import type { CallFilterState } from "./call-filter-values.ts";
import { transcriptWords } from "./call-marks.tsx";

/** How many of the rarer filters are set. */
export function countMore({ scope, language, transcript, minMinutes, maxMinutes }: CallFilterState): number {
  const choices = [scope, language, transcript, minMinutes ?? maxMinutes];
  return choices.filter((choice) => choice !== null).length;
}

export interface MoreCallFiltersProps {
  options: CallFilterOptions;
  state: CallFilterState;
  onChange: (change: Partial<CallFilterState>) => void;
}

/** The filters that are rarely needed. */
export function MoreCallFilters({ options, state, onChange }: MoreCallFiltersProps) {
  const choice = (
    name: "scope" | "language" | "transcript",
    label: string,
    placeholder: string,
    list: { value: string; label: string }[],
  ) => (
    <Select
      aria-label={label}
      className="w-40"
      placeholder={placeholder}
      value={state[name] ?? ""}
      onChange={(event) => onChange({ [name]: event.target.value || null })}
      options={list}
    />
  );
  return (
    <div className="flex w-full flex-wrap items-center gap-2">
      {choice(
        "scope",
        "Scope",
        "Inside or outside",
        scopes.map((scope) => ({ value: scope, label: scope })),
      )}
      {choice(
        "transcript",
        "Transcript",
        "Any transcript",
        transcriptStates.map((value) => ({ value, label: transcriptWords[value] ?? "With a transcript" })),
      )}
      {options.languages.length > 0
        ? choice(
            "language",
            "Language",
            "Any language",
            options.languages.map(({ id, name }) => ({ value: id, label: name })),
          )
        : null}
      <LengthFilter min={state.minMinutes} max={state.maxMinutes} onChange={onChange} />
    </div>
  );
}
