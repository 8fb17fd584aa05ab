"use client";

import { SkipBack, SkipForward, X } from "lucide-react";
import { useEffect } from "react";
import { PlayerBar } from "#components/player/player-bar.tsx";
import { PlayerProvider } from "#components/player/player-context.tsx";
import { SnippetNote } from "#components/player/snippet-note.tsx";
import { useMediaSession } from "#components/player/use-media-session.ts";
import { usePlayer } from "#components/player/use-player.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { problemIn } from "#components/ui/problem-in.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import type { LibraryItem } from "#lib/library/schemas.ts";
import { itemHref } from "./item-words.ts";

const noTurns: never[] = [];

export interface NowPlayingProps {
  tenant: string;
  item: LibraryItem;
  /** "3 of 12". */
  place: string;
  /** Absent at the ends of the list. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** It was heard to its end. */
  onEnd: () => void;
  /** It cannot be heard, and why. */
  onSilent: (why: string) => void;
  onClose: () => void;
}

/** The item of the list that is played, and the way to the others. Give it the item's key: each has a player of its own. */
export function NowPlaying({
  tenant,
  item,
  place,
  onPrevious,
  onNext,
  onEnd,
  onSilent,
  onClose,
}: NowPlayingProps) {
  const { call, note, from, to } = item;
  const title = call.title ?? "Untitled call";
  const start = Math.min(from ?? 0, call.durationSeconds);
  const end = Math.min(to ?? 0, call.durationSeconds);
  const player = usePlayer({
    tenant,
    callId: call.id,
    durationSeconds: call.durationSeconds,
    startSeconds: start,
    turns: noTurns,
    snippet: end > start ? { fromMs: start * 1000, toMs: end * 1000 } : null,
    startsPlaying: true,
    onEnd,
  });
  useMediaSession(player, { title, artist: call.accountName ?? "" });
  const { media, error } = player;
  const why = whySilent(media, error);
  useEffect(() => {
    if (why) onSilent(why);
  }, [why, onSilent]);
  useHotkey("n", () => onNext?.());
  useHotkey("p", () => onPrevious?.());
  return (
    <section
      aria-label="Now playing"
      className="sticky bottom-0 z-10 border-t border-line bg-surface px-4 py-3 shadow-[0_-4px_12px_-8px_rgb(0_0_0/0.3)] max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))]"
    >
      <div className="mb-2 flex items-center gap-2">
        <p className="min-w-0 flex-1 truncate text-sm">
          <span className="mr-2 text-xs text-ink-3 tabular-nums">{place}</span>
          <TextLink href={itemHref(tenant, item)}>{title}</TextLink>
          {note ? <span className="ml-2 text-xs text-ink-2">{note}</span> : null}
        </p>
        <IconButton
          label="Previous of the list"
          shortcut="p"
          icon={<SkipBack />}
          size="sm"
          className="max-lg:size-11"
          disabled={!onPrevious}
          onClick={onPrevious}
        />
        <IconButton
          label="Next of the list"
          shortcut="n"
          icon={<SkipForward />}
          size="sm"
          className="max-lg:size-11"
          disabled={!onNext}
          onClick={onNext}
        />
        <IconButton
          label="Stop playing"
          icon={<X />}
          size="sm"
          className="max-lg:size-11"
          onClick={onClose}
        />
      </div>
      <PlayerProvider player={player}>
        <SnippetNote />
        <PlayerBar isProcessing={call.transcriptState === "waiting"} hasSilences={false} />
      </PlayerProvider>
    </section>
  );
}

/** Why a list passes on; a failure that would meet the next one too stops it instead. */
function whySilent(
  media: { audioUrl: string | null; videoUrl: string | null } | undefined,
  error: Error | null,
) {
  if (media && !media.audioUrl && !media.videoUrl) return "Passed over: Gong has no recording of it.";
  if (!error || !("problem" in error)) return null;
  const { code } = problemIn(error);
  if (code === "not_found") return "Passed over: the call is gone.";
  return code === "forbidden" ? "Passed over: its recording is closed to you." : null;
}
