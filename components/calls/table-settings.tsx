"use client";

import { Columns3 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { type CallColumn, type CallsTableSettings, callColumns } from "#lib/calls/choices.ts";
import { columnLooks } from "./calls-columns.ts";

const densityWords = [
  { value: "comfortable", label: "Comfortable" },
  { value: "compact", label: "Compact" },
] as const;

export interface TableSettingsProps {
  settings: CallsTableSettings;
  /** Columns of closed areas are not offered. */
  offered: readonly CallColumn[];
  onChange: (settings: CallsTableSettings) => void;
}

/** Which columns the table has and how close its rows stand. */
export function TableSettings({ settings, offered, onChange }: TableSettingsProps) {
  const { columns, density } = settings;
  const toggle = (column: CallColumn, isShown: boolean) =>
    onChange({
      density,
      columns: callColumns.filter((known) => (known === column ? isShown : columns.includes(known))),
    });
  return (
    <Popover
      title="Columns"
      align="end"
      className="w-60"
      trigger={
        <Button
          icon={<Columns3 className="size-3.5" aria-hidden="true" />}
          aria-haspopup="dialog"
          className="max-sm:hidden"
        >
          Columns
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-col gap-2">
          {offered.map((column) => (
            <Checkbox
              key={column}
              label={columnLooks[column].label}
              checked={columns.includes(column)}
              onChange={(event) => toggle(column, event.target.checked)}
            />
          ))}
        </div>
        <SegmentedControl
          label="Rows"
          segments={densityWords}
          value={density}
          onValueChange={(next) => onChange({ columns, density: next })}
        />
        <p className="text-xs text-ink-3">Kept for you. A narrow window leaves some columns out.</p>
      </div>
    </Popover>
  );
}
