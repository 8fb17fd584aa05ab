"use client";

import { Users } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Popover } from "#components/ui/popover.tsx";
import type { Speaker } from "#lib/calls/speakers.ts";
import type { Find } from "./use-find.ts";

/** Whose turns are shown and searched. */
export function FindSpeakers({ find, speakers }: { find: Find; speakers: readonly Speaker[] }) {
  const chosen = find.speakers;
  const named = speakers.filter(({ id }) => chosen?.has(id));
  const label =
    chosen === null
      ? "All speakers"
      : named.length === 1
        ? (named[0]?.name ?? "1 speaker")
        : `${chosen.size} speakers`;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    find.setSpeakers(next.size === speakers.length ? [] : [...next]);
  };
  return (
    <Popover
      title="Show and search only"
      align="end"
      trigger={
        <Button
          size="sm"
          variant={chosen === null ? "ghost" : "secondary"}
          icon={<Users aria-hidden="true" />}
          aria-label={`Speakers: ${label}`}
        >
          <span className="max-w-28 truncate max-sm:sr-only">{label}</span>
        </Button>
      }
    >
      <ul className="flex flex-col gap-2">
        {speakers.map((speaker) => (
          <li key={speaker.id}>
            <Checkbox
              label={speaker.name}
              checked={chosen?.has(speaker.id) ?? false}
              onChange={() => toggle(speaker.id)}
            />
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        variant="ghost"
        className="mt-2"
        disabled={chosen === null}
        onClick={() => find.setSpeakers([])}
      >
        All speakers
      </Button>
    </Popover>
  );
}
