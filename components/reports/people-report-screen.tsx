"use client";

import { Users } from "lucide-react";
import { parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { SheetCard } from "#components/ui/sheet-card.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { type Pace, paces } from "#lib/activity/choices.ts";
import { formatDay } from "#lib/format/format-days.ts";
import { PeopleReportSums } from "./people-report-sums.tsx";
import { PeopleReportTable } from "./people-report-table.tsx";
import { ReportActions } from "./report-actions.tsx";
import { bringPeopleReport, peopleReportOptions } from "./report-options.ts";

const paceSegments = [
  { value: "week", label: "By week" },
  { value: "month", label: "By month" },
] as const;

const paceParser = parseAsStringLiteral(paces).withDefault("week");

/** One row for each person and week or month, with the figures of all manager screens, as it also stands in the file. */
export function PeopleReportScreen({ tenant }: { tenant: string }) {
  const { filter: scope } = useScope();
  const { locale } = useViewer();
  const [pace, setPace] = useAddressWord("pace", paceParser);
  const filter = { ...scope, pace };
  const report = useInfiniteQuery({
    ...peopleReportOptions(tenant, filter),
    placeholderData: keepPreviousData,
  });
  const totals = report.data?.pages[0]?.totals ?? null;
  const isBeforeCopy = totals?.days && (!totals.copiedFrom || totals.days.from < totals.copiedFrom);
  return (
    <>
      <ScopeBar>
        <SegmentedControl
          label="A row for each"
          segments={paceSegments}
          value={pace}
          onValueChange={(next: Pace) => void setPace(next)}
        />
        <div className="ml-auto flex flex-wrap items-center gap-2">
          <ExportButton fileName="people.csv" bring={() => bringPeopleReport(tenant, filter, "csv")} />
          <ExportButton
            label="Excel"
            fileName="people.xlsx"
            bring={() => bringPeopleReport(tenant, filter, "xlsx")}
          />
          <ReportActions tenant={tenant} report="people" />
        </div>
      </ScopeBar>
      {totals && totals.rows > 0 ? <PeopleReportSums totals={totals} /> : null}
      {isBeforeCopy ? (
        <p className="text-sm text-ink-2">
          {totals.copiedFrom
            ? `What people did is copied from ${formatDay(totals.copiedFrom, locale)} on; cells of earlier days are empty.`
            : "What people did is not copied from Gong yet; its cells are empty."}
        </p>
      ) : null}
      <SheetCard
        report={report}
        total={totals?.rows}
        table={(heads, rows) => <PeopleReportTable tenant={tenant} heads={heads} rows={rows} />}
        empty={
          <EmptyState
            title={totals?.days ? "Nobody for you to see" : "No day of this period is over yet"}
            icon={<Users />}
          >
            {totals?.days
              ? "People whom you may see appear here, one row for each week or month."
              : "A day counts when it is over in the company’s zone. Choose an earlier period."}
          </EmptyState>
        }
      />
    </>
  );
}
