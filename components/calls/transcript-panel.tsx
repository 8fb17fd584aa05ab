"use client";

import { FileClock, FileX, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { CallTranscriptState, TranscriptTurn } from "#lib/calls/schemas.ts";
import type { Speaker } from "#lib/calls/speakers.ts";
import { FindBar } from "./find-bar.tsx";
import { TranscriptList } from "./transcript-list.tsx";
import { useFind } from "./use-find.ts";

const absent: Record<
  Exclude<CallTranscriptState, "present">,
  { icon: ReactNode; title: string; text: string }
> = {
  waiting: {
    icon: <FileClock />,
    title: "The transcript is not ready yet",
    text: "Gong is still working on it. It appears here by itself, usually within an hour of the call.",
  },
  empty: {
    icon: <FileX />,
    title: "Nothing was said",
    text: "Gong made a transcript of this call, and it has no words.",
  },
  missing: {
    icon: <FileX />,
    title: "There is no transcript",
    text: "Gong has made none within three days of the call, so Callboard stopped asking.",
  },
  withheld: {
    icon: <Lock />,
    title: "This call is private",
    text: "Its transcript stays in Gong and is never copied. Those who took part can read it there.",
  },
};

export interface TranscriptPanelProps {
  state: CallTranscriptState;
  turns: readonly TranscriptTurn[];
  speakers: readonly Speaker[];
}

export function TranscriptPanel({ state, turns, speakers }: TranscriptPanelProps) {
  const find = useFind(turns);
  const reason = state === "present" ? null : absent[state];
  return (
    <section
      aria-label="What was said"
      className="flex h-[calc(100dvh-9rem)] min-h-96 flex-col rounded-lg border border-line bg-surface lg:h-full"
    >
      <header className="flex min-h-11 items-center gap-3 border-b border-line px-4 py-1.5">
        <h2 className="text-sm font-semibold text-ink">Transcript</h2>
        {reason ? null : <FindBar find={find} speakers={speakers} />}
      </header>
      {reason ? (
        <EmptyState title={reason.title} icon={reason.icon}>
          {reason.text}
        </EmptyState>
      ) : (
        <TranscriptList turns={turns} speakers={speakers} find={find} />
      )}
    </section>
  );
}
