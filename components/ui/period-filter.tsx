"use client";

import { useState } from "react";
import { Input } from "./input.tsx";
import { periodPresets } from "./period-presets.ts";
import { Select } from "./select.tsx";
import { useViewer } from "./viewer.tsx";

const custom = "custom";

export interface Period {
  /** Days in the viewer's zone, both included: "2026-03-31". */
  from: string | null;
  to: string | null;
}

export interface PeriodFilterProps extends Period {
  onChange: (period: Partial<Period>) => void;
}

/** One of the usual periods, or two days. */
export function PeriodFilter({ from, to, onChange }: PeriodFilterProps) {
  const { zone, now } = useViewer();
  const presets = periodPresets(now, zone);
  const current = presets.find((preset) => preset.from === from && preset.to === to);
  const isCustom = !current && Boolean(from || to);
  const [isOpen, setOpen] = useState(isCustom);
  const choose = (value: string) => {
    setOpen(value === custom);
    if (value === custom) return;
    const preset = presets.find((found) => found.label === value);
    onChange({ from: preset?.from ?? null, to: preset?.to ?? null });
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
            value={from ?? ""}
            max={to ?? undefined}
            onChange={(event) => onChange({ from: event.target.value || null })}
          />
          <span className="text-ink-3">–</span>
          <Input
            type="date"
            aria-label="To day"
            className="w-36"
            value={to ?? ""}
            min={from ?? undefined}
            onChange={(event) => onChange({ to: event.target.value || null })}
          />
        </span>
      ) : null}
    </>
  );
}
