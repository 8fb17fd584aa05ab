import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { GongRequestId } from "#components/ui/gong-request-id.tsx";
import type { BudgetReport } from "#lib/connections/budget/schemas.ts";
import { plural } from "#lib/format/plural.ts";

/** What Gong refused or failed at in the last 24 hours, by kind. */
export function ErrorsCard({ report }: { report: BudgetReport }) {
  return (
    <Card title="What went wrong" description="The last 24 hours" isFlush>
      {report.errors.length === 0 ? (
        <p className="p-4 text-sm text-ink-2">Gong has refused nothing and failed at nothing.</p>
      ) : (
        <ul className="text-sm">
          {report.errors.map((error) => (
            <li
              key={error.kind}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line px-4 py-3 last:border-b-0"
            >
              <div className="min-w-0 flex-1 basis-64">
                <p className="text-ink">{error.sentence}</p>
                <p className="text-xs text-ink-3">
                  Last at <DateTime at={error.lastAt} />, {error.operation}
                </p>
                {error.gongRequestId ? <GongRequestId id={error.gongRequestId} /> : null}
              </div>
              <span className="text-ink-2 tabular-nums">{plural(error.count, "time")}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
