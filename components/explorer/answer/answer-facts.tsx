"use client";

import { Badge } from "#components/ui/badge.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { RunAnswer, RunOutcome } from "#lib/explorer/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

type Facts = Pick<
  RunAnswer,
  "outcome" | "status" | "durationMs" | "waitedMs" | "requestsSpent" | "gongRequestId"
>;

export const outcomeWords: Record<RunOutcome, { words: string; tone: "ok" | "neutral" | "warn" | "danger" }> =
  {
    ok: { words: "Answered", tone: "ok" },
    empty: { words: "Nothing found", tone: "neutral" },
    refused: { words: "Refused", tone: "danger" },
    failed: { words: "Failed", tone: "danger" },
  };

/** How it went: outcome, status, times, what it cost, and Gong's id of it. */
export function AnswerFacts({ answer }: { answer: Facts }) {
  const { locale } = useViewer();
  const { words, tone } = outcomeWords[answer.outcome];
  const facts: [string, string][] = [
    ["Took", `${formatNumber(answer.durationMs, locale)} ms`],
    ["Waited for its turn", `${formatNumber(answer.waitedMs, locale)} ms`],
    ["Requests spent", formatNumber(answer.requestsSpent, locale)],
  ];
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-xs text-ink-2">
        <span className="flex items-center gap-2">
          <Badge tone={tone} hasDot>
            {words}
          </Badge>
          {answer.status === null ? "no status" : <span className="font-mono">{answer.status}</span>}
        </span>
        {facts.map(([name, value]) => (
          <span key={name} className="tabular-nums">
            <span className="text-ink-3">{name}</span> {value}
          </span>
        ))}
      </div>
      {answer.gongRequestId ? (
        <p className="flex items-center gap-1 text-xs text-ink-3">
          Gong request id <code className="font-mono text-ink-2 select-all">{answer.gongRequestId}</code>
          <CopyButton text={answer.gongRequestId} label="Copy Gong request id" />
        </p>
      ) : null}
    </div>
  );
}
