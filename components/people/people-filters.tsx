"use client";

import { Search, X } from "lucide-react";
import { useCallback } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import type { PeopleFilterOptions } from "#lib/people/schemas.ts";
import type { PeopleFilterState } from "./people-filter-values.ts";

const nothing: PeopleFilterState = { words: null, state: null, team: null, workspace: null };

export interface PeopleFiltersProps {
  options: PeopleFilterOptions;
  state: PeopleFilterState;
  onChange: (change: Partial<PeopleFilterState>) => void;
}

export function PeopleFilters({ options, state, onChange }: PeopleFiltersProps) {
  const value = state.words ?? "";
  const setWords = useCallback((words: string | null) => onChange({ words }), [onChange]);
  const [text, setText, field] = useTypedWords(value, setWords);
  useFindKey(field);
  const isFiltered = Object.keys(nothing).some((name) => state[name as keyof PeopleFilterState] !== null);
  return (
    <search aria-label="Filter people" className="flex flex-wrap items-center gap-2">
      <Input
        ref={field}
        type="search"
        aria-label="Name, title or e-mail address"
        placeholder="Name, title or e-mail"
        icon={<Search />}
        className="w-56 max-sm:w-full"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {options.teams.length > 0 ? (
        <Select
          aria-label="Team"
          className="w-52"
          placeholder="All teams"
          value={state.team ?? ""}
          onChange={(event) => onChange({ team: event.target.value || null })}
          options={options.teams.map(({ id, name, size }) => ({
            value: id,
            label: `${name}’s team (${size})`,
          }))}
        />
      ) : null}
      {options.workspaces.length > 1 ? (
        <Select
          aria-label="Workspace of their calls"
          className="w-44"
          placeholder="All workspaces"
          value={state.workspace ?? ""}
          onChange={(event) => onChange({ workspace: event.target.value || null })}
          options={options.workspaces.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Select
        aria-label="Active in Gong"
        className="w-36"
        value={state.state ?? "active"}
        onChange={(event) => onChange({ state: event.target.value === "active" ? null : event.target.value })}
        options={[
          { value: "active", label: "Active" },
          { value: "inactive", label: "Inactive" },
          { value: "all", label: "All" },
        ]}
      />
      {isFiltered ? (
        <Button
          variant="ghost"
          icon={<X className="size-3.5" aria-hidden="true" />}
          onClick={() => onChange(nothing)}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
