import { memo } from "react";
import { cx } from "#components/ui/cx.ts";
import { type Side, SideMark, sideLabels } from "#components/ui/side-badge.tsx";
import type { TranscriptHit } from "#lib/calls/find-in-transcript.ts";
import type { TranscriptTurn as Turn } from "#lib/calls/schemas.ts";
import { formatClock } from "#lib/format/format-clock.ts";

const nameColor: Record<Side, string> = { us: "text-us", them: "text-them", unknown: "text-ink-2" };
const edge: Record<Side, string> = {
  us: "border-us-fill",
  them: "border-them-fill",
  unknown: "border-control border-dashed",
};

interface SentenceProps {
  text: string;
  startMs: number;
  isSpoken: boolean;
  hits: readonly TranscriptHit[];
  currentHit: TranscriptHit | null;
}

function Sentence({ text, startMs, isSpoken, hits, currentHit }: SentenceProps) {
  const parts = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.from > done) parts.push(text.slice(done, hit.from));
    parts.push(
      <mark key={hit.from} data-current={hit === currentHit || undefined}>
        {text.slice(hit.from, hit.to)}
      </mark>,
    );
    done = hit.to;
  }
  parts.push(text.slice(done));
  return (
    <>
      <span
        data-start={startMs}
        className={cx("cursor-pointer rounded-xs hover:bg-pressed", isSpoken && "bg-accent-soft text-ink")}
      >
        {parts}
      </span>{" "}
    </>
  );
}

const noHits: readonly TranscriptHit[] = [];

export interface TranscriptTurnProps {
  turn: Turn;
  name: string;
  side: Side;
  /** Index of the sentence being spoken, or -1. */
  spoken: number;
  isActive: boolean;
  hits: readonly TranscriptHit[] | undefined;
  currentHit: TranscriptHit | null;
  onSeek: (ms: number) => void;
}

/** One speaker turn: when, who, on which side, and the words. */
export const TranscriptTurn = memo(function TranscriptTurn(props: TranscriptTurnProps) {
  const { turn, name, side, spoken, isActive, hits = noHits, currentHit, onSeek } = props;
  const clock = formatClock(turn.startMs / 1000);
  return (
    <article
      data-active={isActive || undefined}
      className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 px-4 py-2 data-active:bg-sunken"
    >
      <button
        type="button"
        onClick={() => onSeek(turn.startMs)}
        aria-label={`Go to ${clock}`}
        className="h-5 rounded-xs text-right font-mono text-xs text-ink-3 tabular-nums hover:text-accent hover:underline"
      >
        {clock}
      </button>
      <div className={cx("min-w-0 border-l-2 pl-3", edge[side])}>
        <p className={cx("flex items-center gap-1.5 text-xs font-medium", nameColor[side])}>
          <SideMark side={side} />
          <span className="truncate">{name}</span>
          <span className="font-normal text-ink-3">{sideLabels[side]}</span>
        </p>
        <p dir="auto" className="mt-0.5 max-w-[72ch] text-base leading-6 text-ink">
          {turn.sentences.map((sentence, index) => (
            <Sentence
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences never move, and two may begin at once
              key={index}
              text={sentence.text}
              startMs={sentence.startMs}
              isSpoken={index === spoken}
              hits={hits.length === 0 ? noHits : hits.filter((hit) => hit.sentence === index)}
              currentHit={currentHit}
            />
          ))}
        </p>
      </div>
    </article>
  );
});
