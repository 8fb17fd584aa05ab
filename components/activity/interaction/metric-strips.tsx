import { StripChart } from "#components/charts/strip-chart.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { plural } from "#lib/format/plural.ts";
import { type Metric, metrics } from "#lib/interaction/choices.ts";
import type { Interaction } from "#lib/interaction/schemas.ts";
import { callsBehind } from "./calls-behind.ts";
import { changeText, metricText, missingText } from "./metric-words.ts";

export interface MetricStripsProps {
  data: Interaction;
  metric: Metric;
  seesCalls: boolean;
  tenant: string;
  onMetric: (metric: Metric) => void;
}

/** A strip for each figure: a dot for each person, the recommended range shaded, the mean dashed. */
export function MetricStrips({ data, metric, seesCalls, tenant, onMetric }: MetricStripsProps) {
  const { people, total } = data;
  const cut = total > people.length ? `, the ${people.length} of ${total} with most calls` : "";
  return (
    <Card
      title="How people talk and listen"
      description={`A dot is a person${cut}; green is the recommended range, the dashed line the mean. Press a dot for the calls behind it, a name to draw it below`}
    >
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
        {metrics.map(({ id }) => (
          <MetricStrip
            key={id}
            {...{ data, seesCalls, tenant }}
            id={id}
            isDrawn={id === metric}
            onMetric={onMetric}
          />
        ))}
      </div>
    </Card>
  );
}

interface MetricStripProps extends Omit<MetricStripsProps, "metric"> {
  id: Metric;
  isDrawn: boolean;
}

function MetricStrip({ data, id, isDrawn, seesCalls, tenant, onMetric }: MetricStripProps) {
  const scope = useScope();
  const { locale } = useViewer();
  const { label, means } = metrics.find((metric) => metric.id === id) ?? metrics[0];
  const format = (value: number) => metricText(id, value, locale);
  const summary = data.summary[id];
  const before = data.summaryBefore[id];
  const range = data.ranges[id];
  const change = summary && before ? changeText(id, summary.mean, before.mean, locale) : null;
  const dots = data.people.flatMap(({ id: person, name, isActive, now }) => {
    const own = now[id];
    if (!own) return [];
    const href = seesCalls ? callsBehind(scope, data, id, person) : `/${tenant}/people/${person}`;
    return [{ key: person, name, value: own.value, n: own.n, href, isInactive: !isActive }];
  });
  return (
    <section aria-label={label} className="flex min-w-0 flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <button
          type="button"
          title={means}
          aria-pressed={isDrawn}
          onClick={() => onMetric(id)}
          className={cx(
            "rounded-xs text-sm font-medium hover:underline",
            isDrawn ? "text-accent" : "text-ink",
          )}
        >
          {label}
        </button>
        <span className="text-xs text-ink-2 tabular-nums">
          {summary ? `mean ${format(summary.mean)}` : ""}
          {change ? `, ${change}` : ""}
          {range ? ` · recommended ${format(range.from)} – ${format(range.to)}` : ""}
        </span>
      </div>
      {summary ? (
        <>
          <StripChart
            label={`${label}, a dot for each person`}
            dots={dots}
            format={format}
            range={range}
            average={summary.mean}
          />
          <p className="text-xs text-ink-3">
            {plural(summary.people, "person", "people", locale)},{" "}
            {id === "talkRatio"
              ? `${plural(summary.calls, "time", "times", locale)} on a call with customers`
              : `${plural(summary.calls, "call", "calls", locale)} hosted`}
          </p>
        </>
      ) : (
        <p className="rounded-sm bg-sunken px-3 py-4 text-xs text-ink-3">{missingText(id, data)}</p>
      )}
    </section>
  );
}
