import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import type { ConnectionView } from "#lib/connections/schemas.ts";
import { plural } from "#lib/format/plural.ts";

function HealthBars({ health }: { health: ConnectionView["health"] }) {
  const most = Math.max(1, ...health.map((day) => day.requests));
  return (
    <>
      <div className="flex h-14 items-end gap-1" aria-hidden="true">
        {health.map((day) => (
          <span
            key={day.day}
            title={`${day.day}: ${plural(day.requests, "request")}, ${plural(day.errors, "error")}`}
            className="relative flex h-full flex-1 flex-col justify-end"
          >
            <span
              className={cx("block w-full rounded-t-xs", day.requests > 0 ? "bg-accent-fill/60" : "bg-line")}
              style={{ height: `${Math.max(3, (day.requests / most) * 100)}%` }}
            />
            {day.errors > 0 ? (
              <span className="absolute inset-x-0 -bottom-1.5 h-1 rounded-xs bg-danger-fill" />
            ) : null}
          </span>
        ))}
      </div>
      <table className="sr-only">
        <caption>Requests to Gong a day</caption>
        <thead>
          <tr>
            <th>Day</th>
            <th>Requests</th>
            <th>Errors</th>
          </tr>
        </thead>
        <tbody>
          {health.map((day) => (
            <tr key={day.day}>
              <th>{day.day}</th>
              <td>{day.requests}</td>
              <td>{day.errors}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Two weeks of requests, and what went wrong last in words. */
export function HealthCard({ view }: { view: ConnectionView }) {
  const requests = view.health.reduce((sum, day) => sum + day.requests, 0);
  const errors = view.health.reduce((sum, day) => sum + day.errors, 0);
  const lastError = view.connection?.lastError;
  return (
    <Card title="Health" description={`14 days: ${plural(requests, "request")}, ${plural(errors, "error")}`}>
      <div className="flex flex-col gap-4">
        <HealthBars health={view.health} />
        {lastError ? (
          <Callout
            tone="warn"
            title={
              <>
                Last error, <DateTime at={lastError.at} />
              </>
            }
          >
            {lastError.sentence} {lastError.nextStep}
            {lastError.gongRequestId ? (
              <span className="mt-1 block text-xs text-ink-3">
                Gong request id <code className="font-mono select-all">{lastError.gongRequestId}</code>
              </span>
            ) : null}
          </Callout>
        ) : (
          <p className="text-xs text-ink-3">Gong has refused nothing so far.</p>
        )}
      </div>
    </Card>
  );
}
