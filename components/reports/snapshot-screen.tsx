"use client";

import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { SheetCard } from "#components/ui/sheet-card.tsx";
import { SheetTable } from "#components/ui/sheet-table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import type { OpenedSnapshot } from "#lib/reports/snapshots/schemas.ts";
import { PeopleReportTable } from "./people-report-table.tsx";
import { snapshotRequests, snapshotRowsOptions } from "./report-options.ts";

function Left({ snapshot }: { snapshot: OpenedSnapshot }): ReactNode {
  const { locale } = useViewer();
  const { report, visible, hidden, gone, count } = snapshot;
  const [one, many] = report === "people" ? ["person", "people"] : ["call", "calls"];
  const of = (n: number) => `${formatNumber(n, locale)} ${n === 1 ? one : many}`;
  return (
    <p className="text-sm text-ink-2">
      You see {formatNumber(visible, locale)} of {of(count)}.
      {hidden > 0 ? ` ${of(hidden)} you may not see.` : ""}
      {gone > 0 ? ` ${of(gone)} of then ${gone === 1 ? "is" : "are"} gone since.` : ""} What is told of them
      is as of now, in {snapshot.zone}.
    </p>
  );
}

/** What a report held at a moment, as far as the viewer may see it. */
export function SnapshotScreen({ tenant, snapshot }: { tenant: string; snapshot: OpenedSnapshot }) {
  const { id, name, report, maker, takenAt, expiresAt, visible } = snapshot;
  const rows = useInfiniteQuery(snapshotRowsOptions(tenant, id));
  return (
    <>
      <div className="flex flex-wrap items-start gap-3">
        <div className="flex min-w-0 flex-col gap-1">
          <h2 className="text-lg font-semibold tracking-tight">{name}</h2>
          <p className="text-sm text-ink-2">
            Taken by {maker} on <DateTime at={takenAt} />, open until <DateTime at={expiresAt} />.
          </p>
          <Left snapshot={snapshot} />
        </div>
        <div className="ml-auto flex gap-2">
          <ExportButton fileName={`${report}.csv`} bring={() => snapshotRequests.file(tenant, id, "csv")} />
          <ExportButton
            label="Excel"
            fileName={`${report}.xlsx`}
            bring={() => snapshotRequests.file(tenant, id, "xlsx")}
          />
        </div>
      </div>
      <SheetCard
        report={rows}
        total={report === "people" ? undefined : visible}
        table={(heads, found) =>
          report === "people" ? (
            <PeopleReportTable tenant={tenant} heads={heads} rows={found} />
          ) : (
            <SheetTable
              label="Conversations with their figures"
              heads={heads}
              rows={found}
              keyIds={["id"]}
              hiddenIds={["id", "link"]}
              linkId="title"
              hrefOf={(cellOf) => `/${tenant}/calls/${cellOf("id")}`}
              unnamed="Untitled call"
            />
          )
        }
        empty={
          <EmptyState title="Nothing of this snapshot is for you to see" icon={<EyeOff />}>
            It holds what its maker saw. Of that, your own rights show you nothing.
          </EmptyState>
        }
      />
    </>
  );
}
