"use client";

import { Search, SlidersHorizontal, X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { PeriodFilter } from "#components/ui/period-filter.tsx";
import { Select } from "#components/ui/select.tsx";
import { directions } from "#lib/calls/choices.ts";
import type { CallFilterOptions } from "#lib/calls/schemas.ts";
import { useCallFilters } from "./call-filter-state.ts";
import { type CallFilterState, isNarrowed } from "./call-filter-values.ts";
import { ChosenChips } from "./chosen-chips.tsx";
import { countMore, MoreCallFilters } from "./more-call-filters.tsx";

function TitleFilter({ value, onChange }: { value: string; onChange: (title: string | null) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text.trim() || null), 250);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <Input
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

export function CallFilters({ options, aside }: { options: CallFilterOptions; aside?: ReactNode }) {
  const [state, setState] = useCallFilters();
  const set = (next: Partial<CallFilterState>) => void setState(next as Parameters<typeof setState>[0]);
  const [setTitle] = useState(() => (title: string | null) => void setState({ title }));
  const more = countMore(state);
  const [isOpen, setOpen] = useState(more > 0);
  const byId = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <search aria-label="Filter calls" className="flex flex-wrap items-center gap-2">
      <TitleFilter value={state.title ?? ""} onChange={setTitle} />
      <PeriodFilter from={state.from} to={state.to} onChange={set} />
      {options.workspaces.length > 1 ? (
        <Select
          aria-label="Workspace"
          className="w-40"
          placeholder="All workspaces"
          value={state.workspace ?? ""}
          onChange={(event) => set({ workspace: event.target.value || null })}
          options={byId(options.workspaces)}
        />
      ) : null}
      <Select
        aria-label="Host"
        className="w-40"
        placeholder="All hosts"
        value={state.host ?? ""}
        onChange={(event) => set({ host: event.target.value || null })}
        options={byId(options.hosts)}
      />
      <Select
        aria-label="Direction"
        className="w-36"
        placeholder="Any direction"
        value={state.direction ?? ""}
        onChange={(event) => set({ direction: event.target.value || null })}
        options={directions.map((direction) => ({ value: direction, label: direction }))}
      />
      <Select
        aria-label="Talk"
        className="w-40"
        placeholder="Any talk"
        value={state.talk ?? ""}
        onChange={(event) => set({ talk: event.target.value ? "customers" : null })}
        options={[{ value: "customers", label: "Customers talked" }]}
      />
      <Button
        aria-expanded={isOpen}
        icon={<SlidersHorizontal className="size-3.5" aria-hidden="true" />}
        onClick={() => setOpen(!isOpen)}
      >
        {more > 0 ? `More filters (${more})` : "More filters"}
      </Button>
      <ChosenChips options={options} state={state} onClear={(name) => set({ [name]: null })} />
      {isNarrowed(state) ? (
        <Button
          variant="ghost"
          icon={<X className="size-3.5" aria-hidden="true" />}
          onClick={() => void setState(null)}
        >
          Clear
        </Button>
      ) : null}
      {aside ? <div className="ml-auto flex items-center gap-2">{aside}</div> : null}
      {isOpen ? <MoreCallFilters options={options} state={state} onChange={set} /> : null}
    </search>
  );
}
