"use client";

import { cx } from "#components/ui/cx.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";

export interface Chip<Value extends string> {
  value: Value;
  label: string;
  count: number;
  tone: "neutral" | "info" | "ok" | "warn" | "danger";
}

const dots = {
  neutral: "bg-ink-3",
  info: "bg-accent",
  ok: "bg-ok-fill",
  warn: "bg-warn-fill",
  danger: "bg-danger-fill",
};

export interface ChoiceChipsProps<Value extends string> {
  label: string;
  chips: readonly Chip<Value>[];
  total: number;
  totalLabel: string;
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** Counts that narrow the table below; pressed once more, a chip lets go. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, chips, total, totalLabel, value, onChange } = props;
  const { locale } = useViewer();
  const look =
    "inline-flex h-8 items-center gap-2 rounded-full border px-3 text-sm text-ink-2 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls that are sent
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      <button
        type="button"
        aria-pressed={value === null}
        className={cx(look, "border-line-strong")}
        onClick={() => onChange(null)}
      >
        <span className="font-semibold text-ink tabular-nums">{formatNumber(total, locale)}</span>{" "}
        {totalLabel}
      </button>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          aria-pressed={value === chip.value}
          className={cx(look, "border-line-strong")}
          onClick={() => onChange(value === chip.value ? null : chip.value)}
        >
          <span className={cx("size-2 rounded-full", dots[chip.tone])} aria-hidden="true" />
          <span className="font-semibold text-ink tabular-nums">{formatNumber(chip.count, locale)}</span>{" "}
          {chip.label}
        </button>
      ))}
    </div>
  );
}
