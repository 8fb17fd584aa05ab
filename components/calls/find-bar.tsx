"use client";

import { ChevronDown, ChevronUp, ListFilter, Search } from "lucide-react";
import { useRef } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { useEarlyWords } from "#components/ui/use-early-words.ts";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import type { Speaker } from "#lib/calls/speakers.ts";
import { FindSpeakers } from "./find-speakers.tsx";
import type { Find } from "./use-find.ts";

/** Find in the transcript: `/` to type, Enter or n for the next hit, Shift with either for the one before. */
export function FindBar(props: { find: Find; speakers: readonly Speaker[]; isPartial: boolean }) {
  const { find, speakers, isPartial } = props;
  const input = useRef<HTMLInputElement>(null);
  useEarlyWords(input, find.text, find.setText);
  useFindKey(input);
  useHotkey("n", () => find.step(1));
  useHotkey("N", () => find.step(-1));
  const { isSearching } = find;
  const count = isPartial ? "…" : find.hits.length === 0 ? "none" : `${find.at + 1}/${find.hits.length}`;
  return (
    <search
      aria-label="Find in the transcript"
      className="flex min-w-0 flex-1 items-center justify-end gap-1"
    >
      {speakers.length > 1 ? <FindSpeakers find={find} speakers={speakers} /> : null}
      <Input
        ref={input}
        type="search"
        aria-label="Find in the transcript"
        placeholder="Find"
        icon={<Search />}
        className="w-full max-w-60"
        value={find.text}
        onChange={(event) => find.setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            find.step(event.shiftKey ? -1 : 1);
          } else if (event.key === "Escape") {
            find.setText("");
            input.current?.blur();
          }
        }}
      />
      <output aria-live="polite" className="min-w-11 text-center text-xs text-ink-2 tabular-nums">
        {isSearching ? count : ""}
      </output>
      <IconButton
        label="Previous hit"
        shortcut="N"
        size="sm"
        icon={<ChevronUp />}
        disabled={find.hits.length === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label="Next hit"
        shortcut="n"
        size="sm"
        icon={<ChevronDown />}
        disabled={find.hits.length === 0}
        onClick={() => find.step(1)}
      />
      <IconButton
        label="Only turns with a hit"
        size="sm"
        icon={<ListFilter />}
        aria-pressed={find.onlyHits}
        className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
        onClick={() => find.setOnlyHits(!find.onlyHits)}
      />
    </search>
  );
}
