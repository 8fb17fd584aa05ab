"use client";

import { Search, X } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { PeriodFilter } from "#components/ui/period-filter.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import type { CallFilterOptions } from "#lib/calls/schemas.ts";
import { filterKinds } from "./call-filter-kinds.ts";
import { useCallFilters } from "./call-filter-state.ts";
import { type CallFilterState, isNarrowed, noFilters, noOwnFilters, noScope } from "./call-filter-values.ts";
import { ChosenChips } from "./chosen-chips.tsx";
import { FilterPicker } from "./filter-picker.tsx";

function TitleFilter({ value, onChange }: { value: string; onChange: (title: string | null) => void }) {
  const [text, setText, field] = useTypedWords(value, onChange);
  useFindKey(field);
  return (
    <Input
      ref={field}
      type="search"
      aria-label="Words in the title"
      placeholder="Words in the title"
      icon={<Search />}
      className="w-56 max-sm:w-full"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

export interface CallFiltersProps {
  tenant: string;
  options: CallFilterOptions;
  /** Where a scope bar says team, workspace and period, they are not offered again. */
  isBelowScope?: boolean;
  aside?: ReactNode;
}

/** What the list is narrowed to: words and days to the left, then every other filter as a chip. */
export function CallFilters({ tenant, options, isBelowScope = false, aside }: CallFiltersProps) {
  const [all, setState] = useCallFilters();
  const state = isBelowScope ? { ...all, ...noScope } : all;
  const set = (next: Partial<CallFilterState>) => void setState(next as Parameters<typeof setState>[0]);
  const [setTitle] = useState(() => (title: string | null) => void setState({ title }));
  const kinds = useMemo(
    () => filterKinds(options).filter(({ name }) => !isBelowScope || !(name in noScope)),
    [options, isBelowScope],
  );
  return (
    <search aria-label="Filter calls" className="flex flex-wrap items-center gap-2">
      <TitleFilter value={state.title ?? ""} onChange={setTitle} />
      {isBelowScope ? null : <PeriodFilter from={state.from} to={state.to} onChange={set} />}
      <ChosenChips tenant={tenant} kinds={kinds} state={state} onChange={set} />
      <FilterPicker tenant={tenant} kinds={kinds} state={state} onChange={set} />
      {isNarrowed(state) ? (
        <Button
          variant="ghost"
          icon={<X className="size-3.5" aria-hidden="true" />}
          onClick={() => void setState(isBelowScope ? noOwnFilters : noFilters)}
        >
          Clear
        </Button>
      ) : null}
      {aside ? <div className="ml-auto flex flex-wrap items-center gap-2">{aside}</div> : null}
    </search>
  );
}
