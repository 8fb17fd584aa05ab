import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { BudgetReport } from "#lib/connections/budget/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

function backlogWords({ forecast }: BudgetReport, locale: string) {
  if (forecast.backlog === 0) return "nothing is waiting";
  const requests = `${plural(forecast.backlog, "request", "requests", locale)}, `;
  if (forecast.backlogDoneAt === null) return `${requests}more than a day`;
  return (
    <>
      {requests}done about <DateTime at={forecast.backlogDoneAt} />
    </>
  );
}

/** What the next 24 hours will take, as far as it is known. */
export function ForecastCard({ report }: { report: BudgetReport }) {
  const { locale } = useViewer();
  const { forecast } = report;
  return (
    <Card
      title="The next 24 hours"
      description="From the schedule, the rate of the last hours and what is laid out"
    >
      <div className="flex flex-col gap-3">
        <DescriptionList
          items={[
            {
              term: "Fullest",
              value: (
                <>
                  about {formatNumber(forecast.peak, locale)} of {formatNumber(report.perDay, locale)},{" "}
                  <DateTime at={forecast.peakAt} />
                </>
              ),
            },
            {
              term: "Keeping up",
              value: `about ${plural(forecast.steadyPerHour, "request", "requests", locale)} an hour`,
            },
            { term: "The past", value: backlogWords(report, locale) },
          ]}
        />
        {forecast.fullAt ? (
          <Callout tone="warn">
            Copying new calls will have to wait from about <DateTime at={forecast.fullAt} />. Pause what can
            wait on the Sync page.
          </Callout>
        ) : null}
      </div>
    </Card>
  );
}
