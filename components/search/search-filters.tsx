"use client";

import { SlidersHorizontal, X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { LengthFilter } from "#components/ui/length-filter.tsx";
import { PeriodFilter } from "#components/ui/period-filter.tsx";
import { Select } from "#components/ui/select.tsx";
import { directions } from "#lib/calls/choices.ts";
import type { SearchFilterOptions } from "#lib/search/schemas.ts";
import { AccountFilter } from "./account-filter.tsx";
import type { SearchState } from "./search-input.ts";

const rare = ["workspace", "team", "speaker", "direction", "tracker", "language"] as const;

export interface SearchFiltersProps {
  state: SearchState;
  options: SearchFilterOptions;
  onChange: (change: Partial<SearchState>) => void;
  onClear: () => void;
}

/** The filters of a search: the usual ones in view, the others one press away. */
export function SearchFilters({ state, options, onChange, onClear }: SearchFiltersProps) {
  const rareCount =
    rare.filter((name) => state[name] !== null).length +
    (state.minMinutes !== null || state.maxMinutes !== null ? 1 : 0);
  const [isOpen, setOpen] = useState(rareCount > 0);
  const isFiltered = Object.entries(state).some(
    ([name, value]) => name !== "q" && name !== "sort" && value !== null,
  );
  const choice = (
    name: "host" | (typeof rare)[number],
    label: string,
    placeholder: string,
    list: readonly { id: string; name: string }[],
  ) =>
    list.length > 1 || state[name] !== null ? (
      <Select
        aria-label={label}
        className="w-40"
        placeholder={placeholder}
        value={state[name] ?? ""}
        onChange={(event) => onChange({ [name]: event.target.value || null } as Partial<SearchState>)}
        options={list.map(({ id, name: text }) => ({ value: id, label: text }))}
      />
    ) : null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label="Side"
          className="w-36"
          placeholder="Said by anybody"
          value={state.side ?? ""}
          onChange={(event) =>
            onChange({ side: event.target.value === "" ? null : (event.target.value as "us" | "them") })
          }
          options={[
            { value: "us", label: "Said by us" },
            { value: "them", label: "Said by them" },
          ]}
        />
        <PeriodFilter from={state.from} to={state.to} onChange={onChange} />
        {choice("host", "Host", "All hosts", options.hosts)}
        <AccountFilter value={state.account ?? ""} onChange={(account) => onChange({ account })} />
        <Button
          aria-expanded={isOpen}
          icon={<SlidersHorizontal className="size-3.5" aria-hidden="true" />}
          onClick={() => setOpen(!isOpen)}
        >
          {rareCount > 0 ? `More filters (${rareCount})` : "More filters"}
        </Button>
        {isFiltered ? (
          <Button variant="ghost" icon={<X className="size-3.5" aria-hidden="true" />} onClick={onClear}>
            Clear
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className="flex flex-wrap items-center gap-2">
          {choice("speaker", "Speaker", "Any speaker of ours", options.speakers)}
          {choice("team", "Team", "All teams", options.teams)}
          {choice("workspace", "Workspace", "All workspaces", options.workspaces)}
          {choice("tracker", "Tracker", "Any tracker", options.trackers)}
          {choice(
            "direction",
            "Direction",
            "Any direction",
            directions.map((direction) => ({ id: direction, name: direction })),
          )}
          {choice("language", "Language", "Any language", options.languages)}
          <LengthFilter min={state.minMinutes} max={state.maxMinutes} onChange={onChange} />
        </div>
      ) : null}
    </div>
  );
}
