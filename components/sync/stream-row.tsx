"use client";

import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { cx } from "#components/ui/cx.ts";
import { plural } from "#lib/format/plural.ts";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";
import { LastRun, NextRun } from "./last-run.tsx";
import { StreamActions } from "./stream-actions.tsx";
import { StreamDetails } from "./stream-details.tsx";
import { StreamProgress } from "./stream-progress.tsx";
import { StreamState } from "./stream-state.tsx";
import { StreamTrouble } from "./stream-trouble.tsx";

export interface StreamRowProps {
  tenant: string;
  stream: StreamStatus;
  mayChange: boolean;
  isConnected: boolean;
  /** What stands in its way is told above the list, for several streams. */
  isToldAbove: boolean;
}

/** Shared with the line of headings above the rows. */
export const streamColumns =
  "lg:grid-cols-[minmax(9rem,1fr)_minmax(7rem,0.8fr)_minmax(8rem,1fr)_minmax(9rem,1fr)_minmax(6rem,0.7fr)_11.5rem] lg:items-center lg:gap-x-4";

/** A column on wide screens, words in a line on narrow ones. */
function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex min-w-0 items-baseline gap-1.5 text-sm text-ink max-lg:col-span-2 max-lg:text-xs">
      <span className="shrink-0 text-xs text-ink-3 lg:sr-only">{label}</span>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

function Gaps({ stream }: { stream: StreamStatus }) {
  const { quarantined, suspicious, doubts } = stream;
  return (
    <>
      {quarantined > 0 ? <Badge tone="warn">{plural(quarantined, "record")} set aside</Badge> : null}
      {suspicious.length > 0 ? (
        <Badge tone="warn">{plural(suspicious.length, "doubtful range")}</Badge>
      ) : null}
      {doubts.length > 0 ? <Badge tone="warn">{plural(doubts.length, "doubtful list")}</Badge> : null}
    </>
  );
}

export function StreamRow({ tenant, stream, mayChange, isConnected, isToldAbove }: StreamRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li className="border-b border-line last:border-b-0">
      <div
        className={cx(
          "grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 px-4 py-2.5 lg:py-2",
          streamColumns,
        )}
      >
        <h3 className="text-sm font-medium text-ink">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
            className="inline-flex min-h-6 items-center gap-1 rounded-xs text-left hover:text-accent"
          >
            <ChevronRight
              className={cx("size-4 shrink-0 text-ink-3 transition-transform", isOpen && "rotate-90")}
              aria-hidden="true"
            />
            {stream.title}
          </button>
        </h3>
        <div className="flex flex-wrap items-center gap-1 max-lg:col-span-2">
          <StreamState stream={stream} />
          <Gaps stream={stream} />
        </div>
        <Fact label="Copied">
          <StreamProgress stream={stream} />
        </Fact>
        <Fact label="Last run">
          <LastRun stream={stream} />
        </Fact>
        <Fact label="Next run">
          <NextRun stream={stream} />
        </Fact>
        {mayChange ? (
          <div className="flex justify-end max-lg:col-start-2 max-lg:row-start-1 max-lg:self-start">
            <StreamActions tenant={tenant} stream={stream} isConnected={isConnected} />
          </div>
        ) : null}
      </div>
      <StreamTrouble stream={stream} isToldAbove={isToldAbove} />
      <div id={id} hidden={!isOpen}>
        {isOpen ? <StreamDetails tenant={tenant} stream={stream} mayChange={mayChange} /> : null}
      </div>
    </li>
  );
}
