"use client";

import { Search } from "lucide-react";
import { useRef } from "react";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { type Area, areas } from "#lib/tenancy/areas.ts";
import { accesses, grants, methods, type OperationFilters } from "./filter-state.ts";
import { accessWords } from "./marks.tsx";

export interface OperationFilterBarProps {
  filters: OperationFilters;
  onChange: (filters: Partial<OperationFilters>) => void;
  areaNames: Readonly<Record<Area, string>>;
  summary: string;
}

const grantWords = { granted: "Scope granted", missing: "Scope missing" };
const options = <Value extends string>(values: readonly Value[], words: (value: Value) => string) =>
  values.map((value) => ({ value, label: words(value) }));

/** Search and four filters; `/` leads into the search. */
export function OperationFilterBar({ filters, onChange, areaNames, summary }: OperationFilterBarProps) {
  const input = useRef<HTMLInputElement>(null);
  useFindKey(input);
  const oneOf = <Value extends string>(values: readonly Value[], text: string) =>
    values.find((value) => value === text) ?? null;
  return (
    <search className="top-0 z-10 flex flex-col gap-2 border-b border-line bg-surface p-3 lg:sticky">
      <Input
        ref={input}
        type="search"
        aria-label="Search operations"
        placeholder="Name, path, scope"
        icon={<Search />}
        value={filters.q ?? ""}
        onChange={(event) => onChange({ q: event.target.value || null })}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          aria-label="Area"
          placeholder="All areas"
          value={filters.area ?? ""}
          onChange={(event) => onChange({ area: oneOf(areas, event.target.value) })}
          options={options(areas, (area) => areaNames[area])}
        />
        <Select
          aria-label="Method"
          placeholder="All methods"
          value={filters.method ?? ""}
          onChange={(event) => onChange({ method: oneOf(methods, event.target.value) })}
          options={options(methods, String)}
        />
        <Select
          aria-label="Access"
          placeholder="Any access"
          value={filters.access ?? ""}
          onChange={(event) => onChange({ access: oneOf(accesses, event.target.value) })}
          options={options(accesses, (access) => accessWords[access])}
        />
        <Select
          aria-label="Scope"
          placeholder="Any scope"
          value={filters.scope ?? ""}
          onChange={(event) => onChange({ scope: oneOf(grants, event.target.value) })}
          options={options(grants, (grant) => grantWords[grant])}
        />
      </div>
      <p className="text-xs text-ink-3 tabular-nums" aria-live="polite">
        {summary}
      </p>
    </search>
  );
}
