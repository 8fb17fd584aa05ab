"use client";

import { Search, X } from "lucide-react";
import { useCallback } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import { flowVisibilities } from "#lib/flows/choices.ts";
import type { FlowFilterOptions } from "#lib/flows/schemas.ts";
import { type FlowFilterState, noFlowFilter } from "./flow-filter-values.ts";

export interface FlowFiltersProps {
  options: FlowFilterOptions;
  state: FlowFilterState;
  onChange: (change: Partial<FlowFilterState>) => void;
}

export function FlowFilters({ options, state, onChange }: FlowFiltersProps) {
  const value = state.name ?? "";
  const setName = useCallback((name: string | null) => onChange({ name }), [onChange]);
  const [text, setText, field] = useTypedWords(value, setName);
  useFindKey(field);
  const isFiltered = Object.values(state).some((chosen) => chosen !== null);
  return (
    <search aria-label="Filter flows" className="flex flex-wrap items-center gap-2">
      <Input
        ref={field}
        type="search"
        aria-label="Words in the name"
        placeholder="Words in the name"
        icon={<Search />}
        className="w-56 max-sm:w-full"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        aria-label="Visibility"
        className="w-40"
        placeholder="Any visibility"
        value={state.visibility ?? ""}
        onChange={(event) => onChange({ visibility: event.target.value || null })}
        options={flowVisibilities.map((visibility) => ({ value: visibility, label: visibility }))}
      />
      <Select
        aria-label="Owner"
        className="w-44"
        placeholder="All owners"
        value={state.owner ?? ""}
        onChange={(event) => onChange({ owner: event.target.value || null })}
        options={options.owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {options.folders.length > 0 ? (
        <Select
          aria-label="Folder"
          className="w-44 md:hidden"
          placeholder="All folders"
          value={state.folder ?? ""}
          onChange={(event) => onChange({ folder: event.target.value || null })}
          options={options.folders.map(({ id, name, depth, flows }) => ({
            value: id,
            label: `${"\u2003".repeat(depth)}${name} (${flows})`,
          }))}
        />
      ) : null}
      {options.workspaces.length > 1 ? (
        <Select
          aria-label="Workspace"
          className="w-44"
          placeholder="All workspaces"
          value={state.workspace ?? ""}
          onChange={(event) => onChange({ workspace: event.target.value || null })}
          options={options.workspaces.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {isFiltered ? (
        <Button
          variant="ghost"
          icon={<X className="size-3.5" aria-hidden="true" />}
          onClick={() => onChange(noFlowFilter)}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
