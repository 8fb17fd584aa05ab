import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { BudgetReport } from "#lib/connections/budget/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

function Others({ others }: { others: BudgetReport["others"] }) {
  const { locale } = useViewer();
  if (others.refusals === 0) {
    return (
      <>
        none noticed
        <span className="block text-xs text-ink-3">
          Gong tells nobody’s figures; it has refused none of our requests for its rate.
        </span>
      </>
    );
  }
  return (
    <>
      {others.atLeast === null
        ? `${others.isLikely ? "they spend too" : "perhaps"}; how much, Gong does not tell`
        : `at least ${plural(others.atLeast, "request", "requests", locale)}`}
      <span className="block text-xs text-ink-3">
        Gong refused {plural(others.refusals, "request", "requests", locale)} although we kept to its rate
        {others.lastAt ? (
          <>
            , last at <DateTime at={others.lastAt} style="time" />
          </>
        ) : null}
        .
      </span>
    </>
  );
}

function State({ report }: { report: BudgetReport }) {
  const { breaker, gateUntil } = report;
  if (breaker.isOpen) return <Badge tone="danger">Gong does not answer</Badge>;
  if (gateUntil) return <Badge tone="warn">Waiting as Gong asked</Badge>;
  return report.pace < report.fullPace ? (
    <Badge tone="warn">Slower than usual</Badge>
  ) : (
    <Badge tone="ok">Free</Badge>
  );
}

/** How fast requests go now, and what holds them back. */
export function NowCard({ report }: { report: BudgetReport }) {
  const { locale } = useViewer();
  const { breaker, gateUntil } = report;
  return (
    <Card title="Now">
      <DescriptionList
        items={[
          { term: "State", value: <State report={report} /> },
          {
            term: "Pace",
            value: `${formatNumber(report.pace, locale, 2)} of ${report.fullPace} requests a second`,
          },
          ...(gateUntil
            ? [
                {
                  term: "Waits until",
                  value: <DateTime at={gateUntil} style="time" />,
                },
              ]
            : []),
          ...(breaker.isOpen
            ? [
                {
                  term: "No answer since",
                  value: breaker.since ? <DateTime at={breaker.since} style="time" /> : null,
                },
                {
                  term: "Next look",
                  value: breaker.nextProbeAt ? <DateTime at={breaker.nextProbeAt} style="time" /> : null,
                },
              ]
            : []),
          { term: "Other keys", value: <Others others={report.others} /> },
        ]}
      />
    </Card>
  );
}
