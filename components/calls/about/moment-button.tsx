"use client";

import { usePlayerControls } from "#components/player/player-context.tsx";
import { cx } from "#components/ui/cx.ts";
import { formatClock } from "#lib/format/format-clock.ts";

/** A time that the recording jumps to. */
export function MomentButton({ atMs, className }: { atMs: number; className?: string }) {
  const player = usePlayerControls();
  const clock = formatClock(atMs / 1000);
  return (
    <button
      type="button"
      aria-label={`Go to ${clock}`}
      onClick={() => player.seek(atMs)}
      className={cx(
        "shrink-0 rounded-xs font-mono text-xs text-accent tabular-nums hover:underline max-lg:py-1",
        className,
      )}
    >
      {clock}
    </button>
  );
}
