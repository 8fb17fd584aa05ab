"use client";

import { FileClock, FileX, Lock } from "lucide-react";
import { type ReactNode, useCallback, useMemo } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { momentPath } from "#lib/calls/moment.ts";
import { placePhrases } from "#lib/calls/place-phrases.ts";
import type { CallMarks, CallTranscriptState, TranscriptTurn } from "#lib/calls/schemas.ts";
import { type Speaker, speakerKey } from "#lib/calls/speakers.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { copyText } from "./copy-text.ts";
import { FindBar } from "./find-bar.tsx";
import { TranscriptList } from "./transcript-list.tsx";
import { useFind } from "./use-find.ts";

/** As high as the screen leaves room for, on a phone between its bars. */
export const panelStyle =
  "flex h-[calc(100dvh-17rem)] min-h-80 flex-col rounded-lg border border-line bg-surface lg:h-full lg:min-h-0";

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
  tenant: string;
  callId: string;
  state: CallTranscriptState;
  turns: readonly TranscriptTurn[];
  /** True while only the beginning has come: what is counted is not known yet. */
  isPartial: boolean;
  speakers: readonly Speaker[];
  trackers: CallMarks["trackers"];
  /** Stands where the heading would. */
  heading: ReactNode;
}

export function TranscriptPanel(props: TranscriptPanelProps) {
  const { tenant, callId, state, turns, isPartial, speakers, trackers, heading } = props;
  const find = useFind(turns);
  const phrases = useMemo(() => placePhrases(turns, trackers), [turns, trackers]);
  const copy = useCallback(
    (turn: TranscriptTurn, what: "link" | "quote") => {
      const link = new URL(momentPath(tenant, callId, turn.startMs / 1000), window.location.origin).href;
      const clock = formatClock(turn.startMs / 1000);
      if (what === "link") return copyText(link, `Link to ${clock} copied.`);
      const name = speakers.find(({ id }) => id === speakerKey(turn.speakerId))?.name ?? "Unknown speaker";
      const words = turn.sentences.map(({ text }) => text).join(" ");
      copyText(`“${words}”\n— ${name}, ${clock}\n${link}`, "Quote copied.");
    },
    [tenant, callId, speakers],
  );
  const reason = state === "present" ? null : absent[state];
  return (
    <section aria-label="What was said" className={panelStyle}>
      <header className="flex min-h-11 items-center gap-3 border-b border-line px-2 py-1.5 sm:px-4">
        {heading}
        {reason ? null : <FindBar find={find} speakers={speakers} isPartial={isPartial} />}
      </header>
      {reason ? (
        <EmptyState title={reason.title} icon={reason.icon}>
          {reason.text}
        </EmptyState>
      ) : (
        <TranscriptList turns={turns} speakers={speakers} find={find} phrases={phrases} onCopy={copy} />
      )}
    </section>
  );
}
