"use client";

import { X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { TaskFilterOptions } from "#lib/flows/tasks/schemas.ts";
import type { TaskFilterState } from "./task-filter-values.ts";

const nothing: TaskFilterState = { owner: null, status: null, type: null, due: null };

export interface TaskFiltersProps {
  options: TaskFilterOptions;
  state: TaskFilterState;
  onChange: (change: Partial<TaskFilterState>) => void;
}

export function TaskFilters({ options, state, onChange }: TaskFiltersProps) {
  const isFiltered = Object.values(state).some((chosen) => chosen !== null);
  return (
    <search aria-label="Filter tasks" className="flex flex-wrap items-center gap-2">
      <Select
        aria-label="Status"
        className="w-36"
        value={state.status ?? "open"}
        onChange={(event) => onChange({ status: event.target.value === "open" ? null : event.target.value })}
        options={[
          { value: "open", label: "Open" },
          { value: "done", label: "Done" },
          { value: "dismissed", label: "Dismissed" },
          { value: "all", label: "Any status" },
        ]}
      />
      <Select
        aria-label="Due"
        className="w-36"
        placeholder="Due any time"
        value={state.due ?? ""}
        onChange={(event) => onChange({ due: event.target.value || null })}
        options={[
          { value: "overdue", label: "Overdue" },
          { value: "today", label: "Today" },
          { value: "week", label: "Within a week" },
          { value: "later", label: "Later" },
        ]}
      />
      <Select
        aria-label="Owner"
        className="w-44"
        placeholder="All owners"
        value={state.owner ?? ""}
        onChange={(event) => onChange({ owner: event.target.value || null })}
        options={options.owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        aria-label="Type"
        className="w-40"
        placeholder="Any type"
        value={state.type ?? ""}
        onChange={(event) => onChange({ type: event.target.value || null })}
        options={[
          { value: "flow", label: "From a flow" },
          { value: "manual", label: "Made by hand" },
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
