import { Link2, Quote } from "lucide-react";
import { memo } from "react";
import { cx } from "#components/ui/cx.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { type Side, SideMark, sideLabels } from "#components/ui/side-badge.tsx";
import type { TranscriptHit } from "#lib/calls/find-in-transcript.ts";
import { cutText, type PlacedPhrase, type TextPiece } from "#lib/calls/place-phrases.ts";
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
  phrases: readonly PlacedPhrase[];
  currentHit: TranscriptHit | null;
}

const trackerStyle = "underline decoration-accent decoration-dotted decoration-2 underline-offset-4";

function Words({ piece, currentHit }: { piece: TextPiece<TranscriptHit>; currentHit: TranscriptHit | null }) {
  const { text, hit, tracker } = piece;
  const words = tracker ? (
    <span className={trackerStyle} title={`Tracker: ${tracker}`}>
      {text}
    </span>
  ) : (
    text
  );
  return hit ? <mark data-current={hit === currentHit || undefined}>{words}</mark> : words;
}

function Sentence({ text, startMs, isSpoken, hits, phrases, currentHit }: SentenceProps) {
  const isPlain = hits.length === 0 && phrases.length === 0;
  return (
    <>
      <span
        data-start={startMs}
        className={cx("cursor-pointer rounded-xs hover:bg-pressed", isSpoken && "bg-accent-soft text-ink")}
      >
        {isPlain
          ? text
          : cutText(text, hits, phrases).map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
              <Words key={index} piece={piece} currentHit={currentHit} />
            ))}
      </span>{" "}
    </>
  );
}

const noHits: readonly TranscriptHit[] = [];
const noPhrases: readonly PlacedPhrase[] = [];

export interface TranscriptTurnProps {
  turn: Turn;
  name: string;
  side: Side;
  /** Index of the sentence being spoken, or -1. */
  spoken: number;
  isActive: boolean;
  hits: readonly TranscriptHit[] | undefined;
  phrases: readonly PlacedPhrase[] | undefined;
  currentHit: TranscriptHit | null;
  onSeek: (ms: number) => void;
  onCopy: (turn: Turn, what: "link" | "quote") => void;
}

/** One speaker turn: when, who, on which side, and the words. */
export const TranscriptTurn = memo(function TranscriptTurn(props: TranscriptTurnProps) {
  const { turn, name, side, spoken, isActive, hits = noHits, phrases = noPhrases, currentHit } = props;
  const { onSeek, onCopy } = props;
  const clock = formatClock(turn.startMs / 1000);
  return (
    <article
      data-active={isActive || undefined}
      className="group grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 px-4 py-2 data-active:bg-sunken"
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
          <span className="shrink-0 font-normal text-ink-3">{sideLabels[side]}</span>
          <span className="-my-1 ml-auto flex shrink-0 opacity-0 group-hover:opacity-100 focus-within:opacity-100 pointer-coarse:opacity-100">
            <IconButton
              label={`Copy a link to ${clock}`}
              size="sm"
              className="size-6"
              icon={<Link2 />}
              onClick={() => onCopy(turn, "link")}
            />
            <IconButton
              label="Copy this quote"
              size="sm"
              className="size-6"
              icon={<Quote />}
              onClick={() => onCopy(turn, "quote")}
            />
          </span>
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
              phrases={
                phrases.length === 0 ? noPhrases : phrases.filter((phrase) => phrase.sentence === index)
              }
              currentHit={currentHit}
            />
          ))}
        </p>
      </div>
    </article>
  );
});
