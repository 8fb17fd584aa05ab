"use client";

import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { type CallFilterOptions, directions } from "#lib/calls/schemas.ts";
import { useCallFilters } from "./call-filter-state.ts";
import type { CallFilterState } from "./call-filter-values.ts";
import { periodPresets } from "./period-presets.ts";

const custom = "custom";

function PeriodFilter({
  state,
  set,
}: {
  state: CallFilterState;
  set: (next: Partial<CallFilterState>) => void;
}) {
  const { zone, now } = useViewer();
  const presets = periodPresets(now, zone);
  const current = presets.find((preset) => preset.from === state.from && preset.to === state.to);
  const isCustom = !current && Boolean(state.from || state.to);
  const [isOpen, setOpen] = useState(isCustom);
  const choose = (value: string) => {
    setOpen(value === custom);
    if (value === custom) return;
    const preset = presets.find((found) => found.label === value);
    set({ from: preset?.from ?? null, to: preset?.to ?? null });
  };
  return (
    <>
      <Select
        aria-label="Period"
        className="w-36"
        value={isOpen || isCustom ? custom : (current?.label ?? "")}
        onChange={(event) => choose(event.target.value)}
        placeholder="Any time"
        options={[
          ...presets.map((preset) => ({ value: preset.label, label: preset.label })),
          { value: custom, label: "From – to …" },
        ]}
      />
      {isOpen || isCustom ? (
        <span className="flex items-center gap-1.5">
          <Input
            type="date"
            aria-label="From day"
            className="w-36"
            value={state.from ?? ""}
            max={state.to ?? undefined}
            onChange={(event) => set({ from: event.target.value || null })}
          />
          <span className="text-ink-3">–</span>
          <Input
            type="date"
            aria-label="To day"
            className="w-36"
            value={state.to ?? ""}
            min={state.from ?? undefined}
            onChange={(event) => set({ to: event.target.value || null })}
          />
        </span>
      ) : null}
    </>
  );
}

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

export function CallFilters({ options }: { options: CallFilterOptions }) {
  const [state, setState] = useCallFilters();
  const set = (next: Partial<CallFilterState>) => void setState(next as Parameters<typeof setState>[0]);
  const [setTitle] = useState(() => (title: string | null) => void setState({ title }));
  const isFiltered = Object.values(state).some((value) => value !== null);
  const byId = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <search aria-label="Filter calls" className="flex flex-wrap items-center gap-2">
      <TitleFilter value={state.title ?? ""} onChange={setTitle} />
      <PeriodFilter state={state} set={set} />
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
      {isFiltered ? (
        <Button
          variant="ghost"
          icon={<X className="size-3.5" aria-hidden="true" />}
          onClick={() => void setState(null)}
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
