import { AudioLines, Play, Quote } from "lucide-react";
import Link from "next/link";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { LibraryItem as Item } from "#lib/library/schemas.ts";
import { itemHref, partWords } from "./item-words.ts";

export interface LibraryItemProps {
  tenant: string;
  item: Item;
  /** Found by words, it may lie in any folder. */
  showsFolder: boolean;
  isPlaying: boolean;
  /** Why it was passed over; null where it was not. */
  silence: string | null;
  onPlay: () => void;
}

/** A call or a part of one, with what its curator says about it. */
export function LibraryItem({ tenant, item, showsFolder, isPlaying, silence, onPlay }: LibraryItemProps) {
  const { call, note, addedBy, addedAt, folder } = item;
  const part = partWords(item);
  const title = call.title ?? "Untitled call";
  return (
    <li
      aria-current={isPlaying || undefined}
      className={cx(
        "relative flex gap-3 border-t border-line px-4 py-3 first:border-t-0 hover:bg-sunken",
        isPlaying && "bg-accent-soft",
      )}
    >
      <IconButton
        label={part ? `Play the snippet of ${title}` : `Play ${title}`}
        icon={isPlaying ? <AudioLines /> : <Play />}
        className="relative z-1 max-lg:size-11"
        size="sm"
        onClick={onPlay}
      />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Link
            href={itemHref(tenant, item)}
            prefetch={false}
            data-row-link
            className="min-w-0 truncate text-sm font-medium text-ink outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
          >
            {title}
          </Link>
          <span className="flex flex-wrap gap-x-2 text-xs text-ink-3">
            <DateTime at={call.startedAt} />
            {call.host ? <span>{call.host.name}</span> : null}
            {part ? (
              <span className="text-accent tabular-nums">snippet {part}</span>
            ) : (
              <Duration seconds={call.durationSeconds} />
            )}
          </span>
        </p>
        {note ? (
          <p className="mt-1 flex gap-2 text-sm text-ink-2">
            <Quote className="mt-0.5 size-3.5 shrink-0 text-ink-3" aria-hidden="true" />
            <span className="min-w-0 break-words">{note}</span>
          </p>
        ) : null}
        <p className="mt-1 flex flex-wrap gap-x-2 text-xs text-ink-3">
          {addedBy || addedAt ? (
            <span>
              Added{addedBy ? ` by ${addedBy}` : ""} {addedAt ? <DateTime at={addedAt} style="date" /> : null}
            </span>
          ) : null}
          {showsFolder ? (
            <Link
              href={`/${tenant}/library?folder=${folder.id}`}
              className="relative z-1 text-accent hover:underline"
            >
              in {folder.name}
            </Link>
          ) : null}
          {silence ? <span className="text-warn">{silence}</span> : null}
        </p>
      </div>
    </li>
  );
}
