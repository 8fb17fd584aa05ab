"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import type { HistoryEntry } from "#lib/explorer/schemas.ts";
import { outcomeWords } from "../answer/answer-facts.tsx";
import { MethodMark } from "../list/marks.tsx";
import { runParameter } from "./use-restored-run.ts";

export interface HistoryRowProps {
  tenant: string;
  entry: HistoryEntry;
  onRestore: ((runId: string) => Promise<void>) | null;
  /** Whether the row says which operation it was. */
  isNamed: boolean;
}

const look =
  "grid w-full grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-x-2 px-4 py-2 text-left text-sm hover:bg-sunken focus-visible:-outline-offset-2";

/** A run: pressed, it fills the form as it was. */
export function HistoryRow({ tenant, entry, onRestore, isNamed }: HistoryRowProps) {
  const base = `/${tenant}/admin/explorer`;
  const place = entry.kind === "raw" ? "raw" : entry.operationId;
  const content = <RowContent entry={entry} isNamed={isNamed} />;
  const isElsewhere = entry.kind === "raw" && !isNamed;
  return (
    <li>
      {onRestore && !isElsewhere ? (
        <button
          type="button"
          className={look}
          title="Fill the form as in this run"
          onClick={() => void onRestore(entry.id)}
        >
          {content}
        </button>
      ) : (
        <Link
          className={look}
          prefetch={false}
          href={`${base}/${place ?? ""}?${runParameter}=${entry.id}`}
          title="Open the form as in this run"
        >
          {content}
        </Link>
      )}
    </li>
  );
}

function RowContent({ entry, isNamed }: { entry: HistoryEntry; isNamed: boolean }): ReactNode {
  const outcome = entry.outcome ? outcomeWords[entry.outcome] : null;
  const name = entry.kind === "raw" ? "Raw request" : (entry.operationId ?? entry.path);
  return (
    <>
      <MethodMark method={entry.method} />
      <span className="min-w-0 truncate text-ink">
        {isNamed || entry.kind === "raw" ? name : null}
        <span className={isNamed ? "ml-2 text-xs text-ink-3" : "text-ink-2"}>
          {outcome ? outcome.words : "No outcome was noted"}
          {entry.status === null ? "" : ` · ${entry.status}`}
          {entry.durationMs === null ? "" : ` · ${entry.durationMs} ms`}
        </span>
      </span>
      <RelativeTime at={entry.at} className="text-xs whitespace-nowrap text-ink-3" />
    </>
  );
}
