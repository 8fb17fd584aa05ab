"use client";

import { ImageDown } from "lucide-react";
import { useRef, useState } from "react";
import { tableText } from "#components/charts/chart-table.ts";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { cx } from "#components/ui/cx.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatDays } from "#lib/format/format-days.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import type { OverviewFigures, WeekFigures } from "#lib/overview/schemas.ts";
import { TrendLine } from "./trend-line.tsx";
import { TrendTable } from "./trend-table.tsx";

export interface TrendMetric {
  id: string;
  label: string;
  read: (week: WeekFigures) => number | null;
  format: (value: number) => string;
  range?: { from: number; to: number };
}

function metricsFor(
  weeks: readonly WeekFigures[],
  locale: string,
  shareRange: OverviewFigures["shareRange"],
): TrendMetric[] {
  const number = (value: number) => formatNumber(value, locale);
  const all: TrendMetric[] = [
    { id: "calls", label: "Calls", read: ({ calls }) => calls, format: number },
    { id: "hours", label: "Hours", read: ({ hours }) => hours, format: number },
    {
      id: "share",
      label: "Our talk share",
      read: ({ usShare }) => usShare,
      format: formatPercent,
      ...(shareRange && { range: shareRange }),
    },
    {
      id: "monologue",
      label: "Monologue",
      read: ({ longestSeconds }) => longestSeconds,
      format: formatClock,
    },
    {
      id: "questions",
      label: "Questions a call",
      read: ({ questionsPerCall }) => questionsPerCall,
      format: number,
    },
    { id: "scorecards", label: "Scorecards", read: ({ scorecards }) => scorecards, format: number },
    { id: "feedback", label: "Feedback given", read: ({ feedback }) => feedback, format: number },
  ];
  return all.filter(({ read }) => weeks.some((week) => read(week) !== null));
}

/** The weeks as a spreadsheet takes them: a column a metric, plain numbers. */
function weeksText(weeks: readonly WeekFigures[], metrics: readonly TrendMetric[], locale: string): string {
  return tableText({
    columns: [{ label: "Week" }, ...metrics.map(({ label }) => ({ label, isNumeric: true }))],
    rows: weeks.map((week) => {
      const values = metrics.map(({ read }) => read(week));
      return {
        key: week.from,
        cells: [formatDays(week, locale), ...values.map((value) => (value === null ? "–" : String(value)))],
        values: [week.from, ...values],
      };
    }),
  });
}

export interface TrendCardProps {
  weeks: readonly WeekFigures[];
  shareRange: OverviewFigures["shareRange"];
  /** One person's weeks instead of the team's. */
  person?: string;
}

/** Twelve weeks, one line a metric. */
export function TrendCard({ weeks, shareRange, person }: TrendCardProps) {
  const { callsHref } = useScope();
  const { locale } = useViewer();
  const [asTable, setAsTable] = useState(false);
  const drawings = useRef<HTMLDivElement>(null);
  const copied = weeks.filter(({ isCopied }) => isCopied);
  const metrics = metricsFor(copied, locale, shareRange);
  const hrefOf = ({ from, to }: WeekFigures) =>
    callsHref({ from, to, ...(person && { participant: person, team: null }) });
  if (copied.length < 2) return null;
  const title = `The last ${copied.length} weeks`;
  const save = async () => {
    if (drawings.current)
      await (await import("#components/charts/save-picture.ts")).savePictures(drawings.current, title);
  };
  return (
    <Card
      title={title}
      description={`${copied.length < weeks.length ? "As far back as calls are copied" : "From Monday to Sunday"}; the last one as far as the period goes`}
      actions={
        <>
          <Button size="sm" variant="ghost" onClick={() => setAsTable(!asTable)}>
            {asTable ? "Show lines" : "Show as a table"}
          </Button>
          <CopyButton text={weeksText(copied, metrics, locale)} label="Copy as a table" />
          <IconButton
            label="Save as a picture"
            size="sm"
            disabled={asTable}
            icon={<ImageDown aria-hidden="true" />}
            onClick={() => void save()}
          />
        </>
      }
      isFlush={asTable}
    >
      <div className={asTable ? "" : "sr-only"}>
        <TrendTable weeks={copied} metrics={metrics} hrefOf={hrefOf} locale={locale} />
      </div>
      {asTable ? null : (
        <div
          ref={drawings}
          className={cx(
            "grid grid-cols-2 gap-x-6 gap-y-4 md:grid-cols-4",
            !person && "xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none",
          )}
        >
          {metrics.map(({ id, label, read, format, range }) => (
            <TrendLine
              key={id}
              label={label}
              format={format}
              {...(range && { range })}
              points={copied.map((week) => ({
                label: formatDays(week, locale),
                href: hrefOf(week),
                value: read(week),
              }))}
            />
          ))}
        </div>
      )}
    </Card>
  );
}
