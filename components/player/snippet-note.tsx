"use client";

import { Scissors } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { formatClock } from "#lib/format/format-clock.ts";
import { usePlayerControls } from "./player-context.tsx";

/** Says that only a part of the recording is played, and offers the rest. */
export function SnippetNote() {
  const { snippet, isSnippetOver, playSnippet, leaveSnippet } = usePlayerControls();
  if (!snippet) return null;
  const [from, to] = [formatClock(snippet.fromMs / 1000), formatClock(snippet.toMs / 1000)];
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
      <Scissors className="size-3.5 shrink-0 text-accent" aria-hidden="true" />
      <p role="status" className="tabular-nums">
        {isSnippetOver
          ? `The snippet ended at ${to}.`
          : `Only the snippet from ${from} to ${to} plays, and stops at its end.`}
      </p>
      <span className="flex gap-1">
        <Button size="sm" variant="ghost" onClick={playSnippet}>
          {isSnippetOver ? "Play it again" : "Play from its start"}
        </Button>
        <Button size="sm" variant="ghost" onClick={leaveSnippet}>
          {isSnippetOver ? "Go on with the call" : "Play the whole call"}
        </Button>
      </span>
    </div>
  );
}
