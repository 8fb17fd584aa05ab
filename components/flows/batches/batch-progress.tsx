import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { stateWords } from "./batch-words.ts";

const parts = [
  { state: "enrolled", label: "enrolled", fill: "bg-ok-fill" },
  { state: "already", label: "already in", fill: "bg-ink-3" },
  { state: "refused", label: "refused", fill: "bg-danger-fill" },
  { state: "unknown", label: "not known", fill: "bg-warn-fill" },
  { state: "undone", label: "undone", fill: "bg-ink-3/50" },
] as const;

/** How far a batch is: a bar with a part for each outcome, the same in words, and what holds it up. */
export function BatchProgress({ batch }: { batch: FlowBatch }) {
  const { states, trouble, waitingUntil } = batch;
  const toGo = states.planned + states.sending + states.undoing;
  const all = Math.max(1, parts.reduce((sum, { state }) => sum + states[state], 0) + toGo);
  const done = all - toGo;
  const words = [
    ...parts
      .filter(({ state }) => states[state] > 0)
      .map(({ state, label }) => `${formatNumber(states[state])} ${label}`),
    ...(toGo > 0 ? [`${formatNumber(toGo)} to go`] : []),
  ].join(" · ");
  return (
    <Card title={stateWords[batch.state].label}>
      <div className="flex flex-col gap-3">
        <div
          role="progressbar"
          aria-label="Prospects settled"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round((done / all) * 100)}
          aria-valuetext={words}
          className="flex h-2.5 overflow-hidden rounded-full bg-pressed"
        >
          {parts.map(({ state, fill }) =>
            states[state] > 0 ? (
              <div key={state} className={fill} style={{ width: `${(states[state] / all) * 100}%` }} />
            ) : null,
          )}
        </div>
        <p aria-live="polite" className="text-sm text-ink tabular-nums">
          {words || "Nobody is to be sent."}
        </p>
        {batch.state === "scheduled" && batch.startAt ? (
          <p className="text-sm text-ink-2">
            Starts <DateTime at={batch.startAt} style="full" />. You can leave; it starts by itself.
          </p>
        ) : null}
        {batch.state === "running" &&
        waitingUntil &&
        Date.parse(waitingUntil) > Date.parse(batch.updatedAt) + 60_000 ? (
          <p className="text-sm text-ink-2">
            Goes on <DateTime at={waitingUntil} />.
          </p>
        ) : null}
        {batch.state === "running" || batch.state === "undoing" ? (
          <p className="text-xs text-ink-3">
            You can leave this page: the work goes on, and is here when you come back.
          </p>
        ) : null}
        {trouble ? (
          <Callout tone="warn" title={trouble.sentence} isLive>
            {trouble.nextStep}
            {trouble.gongRequestId ? (
              <span className="block text-xs">Gong request id {trouble.gongRequestId}</span>
            ) : null}
          </Callout>
        ) : null}
      </div>
    </Card>
  );
}
