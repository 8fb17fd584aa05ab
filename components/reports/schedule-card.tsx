import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { ScheduleItem, ScheduleRecipient } from "#lib/reports/schedules/schemas.ts";
import { lastWords, periodOf, rhythmWords } from "./schedule-words.ts";

export interface ScheduleCardProps {
  schedule: ScheduleItem;
  onChange: () => void;
  onPause: (isPaused: boolean) => void;
  onRetry: () => void;
  onSubscribe: (isSubscribed: boolean) => void;
  onRemove: () => void;
}

function RecipientLine({ recipient }: { recipient: ScheduleRecipient }) {
  const { name, isYou, last } = recipient;
  const { tone, label } = lastWords(recipient);
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-1.5 text-sm">
      <span className="font-medium">{isYou ? `${name} (you)` : name}</span>
      <Badge tone={tone}>{label}</Badge>
      {last ? (
        <span className="text-xs text-ink-3">
          <DateTime at={last.sentAt ?? last.dueAt} />
          {last.tryAt && last.words ? (
            <>
              , next try <DateTime at={last.tryAt} />
            </>
          ) : null}
        </span>
      ) : null}
      {last?.words ? <span className="basis-full text-xs text-ink-2">{last.words}</span> : null}
    </li>
  );
}

/** One report by mail: when, to whom, and whether it arrived. */
export function ScheduleCard({
  schedule,
  onChange,
  onPause,
  onRetry,
  onSubscribe,
  onRemove,
}: ScheduleCardProps) {
  const { id, name, report, period, format, isPaused, nextAt, maker, mayChange, recipients } = schedule;
  const own = recipients.find(({ isYou }) => isYou);
  const hasFailed = recipients.some(
    ({ last, isUnsubscribed }) => !isUnsubscribed && (last?.state === "failed" || last?.state === "unknown"),
  );
  return (
    <section id={id} aria-label={name}>
      <Card title={name}>
        <div className="flex flex-col gap-3">
          <p className="text-sm text-ink-2">
            {rhythmWords(schedule)}: the report on {report}, {periodOf(period)}, as{" "}
            {format === "xlsx" ? "Excel" : "CSV"}. Made by {maker}.{" "}
            {nextAt ? (
              <>
                Next on <DateTime at={nextAt} />.
              </>
            ) : isPaused ? (
              "It is paused."
            ) : null}
          </p>
          <ul aria-label={`Who gets ${name}`} className="divide-y divide-line">
            {recipients.map((recipient) => (
              <RecipientLine key={recipient.id} recipient={recipient} />
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            {own ? (
              <Button size="sm" onClick={() => onSubscribe(own.isUnsubscribed)}>
                {own.isUnsubscribed ? "Send it to me again" : "Stop sending it to me"}
              </Button>
            ) : null}
            {mayChange ? (
              <>
                <Button size="sm" onClick={onChange}>
                  Change
                </Button>
                <Button size="sm" onClick={() => onPause(!isPaused)}>
                  {isPaused ? "Resume" : "Pause"}
                </Button>
                {hasFailed ? (
                  <Button size="sm" onClick={onRetry}>
                    Try again now
                  </Button>
                ) : null}
                <Button size="sm" variant="ghost" onClick={onRemove}>
                  Remove
                </Button>
              </>
            ) : null}
          </div>
        </div>
      </Card>
    </section>
  );
}
