"use client";

import { Select } from "./select.tsx";

const lengths = [
  { value: "0-9", label: "Under 10 min", minMinutes: null, maxMinutes: 9 },
  { value: "10-29", label: "10 – 29 min", minMinutes: 10, maxMinutes: 29 },
  { value: "30-59", label: "30 – 59 min", minMinutes: 30, maxMinutes: 59 },
  { value: "60-", label: "An hour or more", minMinutes: 60, maxMinutes: null },
] as const;

export interface LengthFilterProps {
  min: number | null;
  max: number | null;
  onChange: (change: { minMinutes: number | null; maxMinutes: number | null }) => void;
}

/** How long the call was, in whole minutes. */
export function LengthFilter({ min, max, onChange }: LengthFilterProps) {
  const current = lengths.find((length) => length.minMinutes === min && length.maxMinutes === max);
  const isOwn = !current && (min !== null || max !== null);
  return (
    <Select
      aria-label="Length"
      className="w-36"
      placeholder="Any length"
      value={isOwn ? "own" : (current?.value ?? "")}
      onChange={(event) => {
        const chosen = lengths.find((length) => length.value === event.target.value);
        onChange({ minMinutes: chosen?.minMinutes ?? null, maxMinutes: chosen?.maxMinutes ?? null });
      }}
      options={[
        ...lengths.map(({ value, label }) => ({ value, label })),
        ...(isOwn ? [{ value: "own", label: `${min ?? 0} – ${max ?? "…"} min` }] : []),
      ]}
    />
  );
}
