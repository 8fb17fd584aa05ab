"use client";

import { CalendarClock } from "lucide-react";
import { Menu } from "#components/ui/menu.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { momentChoices } from "./moment-choices.ts";

export interface DateHelperProps {
  kind: "date" | "date-time";
  label: string;
  onPick: (text: string) => void;
}

/** Writes a day or a moment with its zone, so that nobody has to know the format by heart. */
export function DateHelper({ kind, label, onPick }: DateHelperProps) {
  const { zone } = useViewer();
  const choices = momentChoices(kind, zone, Date.now());
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="inline-flex h-5 items-center gap-1 rounded-sm text-xs text-accent hover:underline"
          aria-label={`Insert a ${kind === "date" ? "day" : "moment"} into ${label}`}
        >
          <CalendarClock className="size-3.5" aria-hidden="true" />
          Insert
        </button>
      }
      groups={[
        {
          id: "moments",
          items: choices.map((choice) => ({
            id: choice.label,
            label: choice.label,
            hint: <span className="font-mono text-2xs text-ink-3">{choice.text}</span>,
            onSelect: () => onPick(choice.text),
          })),
        },
      ]}
    />
  );
}

/** What a moment is on the reader's own clock. */
export function SpokenMoment({ text }: { text: string }) {
  const { locale, zone } = useViewer();
  const at = new Date(text);
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at.getTime())) return null;
  return (
    <p className="mt-1 text-xs text-ink-3">
      {at.toLocaleString(locale, { timeZone: zone, dateStyle: "medium", timeStyle: "short" })} your time
    </p>
  );
}
