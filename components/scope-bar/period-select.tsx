"use client";

import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Period } from "#lib/team-scope/choices.ts";
import { periods } from "#lib/team-scope/choices.ts";
import { useScope } from "./scope-provider.tsx";

const periodWords: Record<Period, string> = {
  this_week: "This week",
  last_week: "Last week",
  last_30_days: "Last 30 days",
  last_90_days: "Last 90 days",
  this_month: "This month",
  last_month: "Last month",
  this_quarter: "This quarter",
  last_quarter: "Last quarter",
  custom: "From – to …",
};

export function PeriodSelect() {
  const { filter, days, set } = useScope();
  const choose = (period: Period) => set({ period, ...(period === "custom" && days) });
  return (
    <>
      <Select
        aria-label="Period"
        className="w-36"
        value={filter.period}
        onChange={(event) => choose(event.target.value as Period)}
        options={periods.map((period) => ({ value: period, label: periodWords[period] }))}
      />
      {filter.period === "custom" ? (
        <span className="flex items-center gap-1.5">
          <Input
            type="date"
            aria-label="From day"
            className="w-36"
            value={filter.from ?? ""}
            max={filter.to}
            onChange={(event) => set({ from: event.target.value || undefined })}
          />
          <span className="text-ink-3">–</span>
          <Input
            type="date"
            aria-label="To day"
            className="w-36"
            value={filter.to ?? ""}
            min={filter.from}
            onChange={(event) => set({ to: event.target.value || undefined })}
          />
        </span>
      ) : null}
    </>
  );
}
