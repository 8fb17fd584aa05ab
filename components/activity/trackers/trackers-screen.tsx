"use client";

import { Crosshair } from "lucide-react";
import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { ListKeys, listKeys } from "#components/layout/list-keys.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import { subjectKinds } from "#lib/trackers/choices.ts";
import type { SubjectsQuery } from "#lib/trackers/schemas.ts";
import { SubjectDetail } from "./subject-detail.tsx";
import { SubjectsTable } from "./subjects-table.tsx";
import { bringSubjectsFile, subjectsOptions } from "./tracker-options.ts";

const parsers = {
  kind: parseAsStringLiteral(subjectKinds).withDefault("tracker"),
  subject: parseAsString,
};

const kindSegments = [
  { value: "tracker", label: "Trackers" },
  { value: "topic", label: "Topics" },
] as const;

const keys = listKeys("trackers", "Trackers and topics", "row", "Show its people and moments");

/** What comes up in our calls, how often, and on whose side? */
export function TrackersScreen({ tenant }: { tenant: string }) {
  const { filter } = useScope();
  const { locale } = useViewer();
  const [{ kind, subject }, setState] = useAddress(parsers);
  const query: SubjectsQuery = { ...filter, kind };
  const found = useQuery({ ...subjectsOptions(tenant, query), placeholderData: keepPreviousData });
  const failure = failureToShow(found);
  const { data } = found;
  const isFading = found.isPlaceholderData && "opacity-60";
  return (
    <>
      <ListKeys group={keys} />
      <ScopeBar>
        <SegmentedControl
          label="What came up"
          segments={kindSegments}
          value={kind}
          onValueChange={(next) => void setState({ kind: next, subject: null })}
        />
      </ScopeBar>
      {failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void found.refetch()} />
        </Card>
      ) : !data ? (
        <Card title="What came up" isFlush>
          <TableSkeleton rows={12} label="Loading what came up" />
        </Card>
      ) : (
        <div className={cx("flex flex-col gap-5 transition-opacity", isFading)}>
          <p className="text-xs text-pretty text-ink-3">
            {formatDays(data.days, locale)}, days of your zone ({filter.zone})
            {data.previousDays
              ? `, held against ${formatDays(data.previousDays, locale)}. `
              : "; the time before is not copied, so nothing is compared. "}
            Private calls are never counted. Source: what Gong found in each call
            {data.asOf ? (
              <>
                , as of <DateTime at={data.asOf} />
              </>
            ) : null}
            .
          </p>
          {data.subjects.length === 0 ? (
            <Card>
              {data.asOf === null ? (
                <EmptyState title="No calls copied yet" icon={<Crosshair />}>
                  Trackers and topics come with the calls, once Gong is connected. An admin sees how far the
                  copy is under Admin › Sync.
                </EmptyState>
              ) : (
                <EmptyState
                  title={kind === "tracker" ? "No tracker came up" : "No topic came up"}
                  icon={<Crosshair />}
                >
                  Choose a longer period or another team. Trackers and topics are set up in Gong; they come
                  with the calls, with the scope api:calls:read:extensive.
                </EmptyState>
              )}
            </Card>
          ) : (
            <SubjectsTable
              data={data}
              kind={kind}
              chosen={subject}
              onSubject={(key) => void setState({ subject: key === subject ? null : key })}
              actions={
                <ExportButton
                  size="sm"
                  fileName={`${kind}s.csv`}
                  bring={() => bringSubjectsFile(tenant, query)}
                />
              }
            />
          )}
          {subject ? <SubjectDetail tenant={tenant} query={{ ...query, subject }} /> : null}
        </div>
      )}
    </>
  );
}
