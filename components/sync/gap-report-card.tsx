"use client";

import { Download } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import type { Tone } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import type { GapReport, MonthGap, MonthState } from "#lib/sync/months/schemas.ts";
import { RemoveGoneDialog } from "./remove-gone-dialog.tsx";
import { checkMonth, gapCsvHref, monthsOptions } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

const looks: Record<MonthState, { words: string; tone: Tone }> = {
  complete: { words: "Complete", tone: "ok" },
  gap: { words: "Differs", tone: "danger" },
  unchecked: { words: "Not compared yet", tone: "neutral" },
  reading: { words: "Being read", tone: "info" },
  beyond: { words: "Not copied", tone: "neutral" },
};

function monthName(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

function summaryOf({ months, complete, gaps, open }: GapReport): string {
  if (months.length === 0) return "Calls mirrored beside Gong’s own count, month by month";
  const parts = [
    `${complete} complete`,
    gaps > 0 ? `${gaps} differ` : null,
    open > 0 ? `${open} open` : null,
  ];
  return `Months in UTC: ${parts.filter((part) => part !== null).join(" · ")}`;
}

interface MonthRowProps {
  gap: MonthGap;
  onCheck: ((mayRemoveMany?: boolean) => Promise<unknown>) | undefined;
  isChecking: boolean;
}

function MonthRow({ gap, onCheck, isChecking }: MonthRowProps) {
  const { locale } = useViewer();
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  const { words, tone } = looks[gap.state];
  const name = monthName(gap.month, locale);
  return (
    <Row>
      <Cell className="font-medium whitespace-nowrap text-ink">
        {name}
        {gap.isWhole ? null : <span className="ml-1 text-xs font-normal text-ink-3">in part</span>}
      </Cell>
      <Cell className="max-w-96 max-lg:whitespace-normal">
        <Badge tone={tone} hasDot>
          {words}
        </Badge>
        {gap.note ? <span className="mt-1 block text-xs text-ink-2">{gap.note}</span> : null}
      </Cell>
      <Cell isNumeric>{number(gap.gongTotal)}</Cell>
      <Cell isNumeric>{number(gap.held)}</Cell>
      <Cell isNumeric>{number(gap.difference)}</Cell>
      <Cell className="whitespace-nowrap text-ink-2">
        {gap.checkedAt ? <RelativeTime at={gap.checkedAt} /> : "never"}
      </Cell>
      <Cell className="text-right">
        {onCheck ? (
          <Button
            size="sm"
            aria-label={`${gap.isRequested ? "Waiting" : "Check now"}: ${name}`}
            disabled={gap.isRequested || gap.state === "reading"}
            isLoading={isChecking}
            onClick={() => void onCheck().catch(() => undefined)}
          >
            {gap.isRequested ? "Waiting" : "Check now"}
          </Button>
        ) : null}
        {onCheck && gap.isHeldBack && !gap.isRequested ? (
          <RemoveGoneDialog name={name} onConfirm={async () => void (await onCheck(true))} />
        ) : null}
      </Cell>
    </Row>
  );
}

/** The proof that nothing is missing: each month as Gong counts it and as the mirror holds it. */
export function GapReportCard({ tenant, mayChange }: { tenant: string; mayChange: boolean }) {
  const query = useQuery(monthsOptions(tenant));
  const check = useSyncAction(tenant, ({ month, mayRemoveMany }: { month: string; mayRemoveMany: boolean }) =>
    checkMonth(tenant, month, mayRemoveMany),
  );
  const failure = failureToShow(query);
  const report = query.data;
  return (
    <Card
      title="Completeness"
      description={report ? summaryOf(report) : undefined}
      isFlush
      actions={
        report && report.months.length > 0 ? (
          <a href={gapCsvHref(tenant)} download className={buttonStyle("secondary", "sm")}>
            <Download aria-hidden="true" />
            Download CSV
          </a>
        ) : null
      }
    >
      {failure ? (
        <div className="p-4">
          <ProblemNote error={failure} onRetry={() => void query.refetch()} />
        </div>
      ) : report === undefined ? (
        <SkeletonRows rows={3} label="Loading the months" />
      ) : report.months.length === 0 ? (
        <p className="p-4 text-sm text-ink-2">Months appear here when the first calls are copied.</p>
      ) : (
        <Table label="Completeness by month">
          <TableHead>
            <HeaderCell>Month</HeaderCell>
            <HeaderCell>State</HeaderCell>
            <HeaderCell isNumeric>Gong counts</HeaderCell>
            <HeaderCell isNumeric>Mirrored</HeaderCell>
            <HeaderCell isNumeric>Difference</HeaderCell>
            <HeaderCell>Compared</HeaderCell>
            <HeaderCell>
              <span className="sr-only">Check</span>
            </HeaderCell>
          </TableHead>
          <TableBody>
            {report.months.map((gap) => (
              <MonthRow
                key={gap.month}
                gap={gap}
                onCheck={
                  mayChange
                    ? (mayRemoveMany = false) => check.mutateAsync({ month: gap.month, mayRemoveMany })
                    : undefined
                }
                isChecking={check.isPending && check.variables.month === gap.month}
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
