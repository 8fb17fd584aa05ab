"use client";

import { Plug } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { CallsCard } from "./calls-card.tsx";
import { GapReportCard } from "./gap-report-card.tsx";
import { StreamsCard } from "./streams-card.tsx";
import { statusOptions } from "./sync-requests.ts";

/** How the copy of Gong stands, and everything that can be told it. */
export function SyncScreen({ tenant, mayChange }: { tenant: string; mayChange: boolean }) {
  const query = useQuery(statusOptions(tenant));
  const failure = failureToShow(query);
  if (failure) return <ProblemState error={failure} onRetry={() => void query.refetch()} />;
  const status = query.data;
  if (!status) {
    return (
      <Card>
        <SkeletonRows rows={8} label="Loading the state of the copy" />
      </Card>
    );
  }
  if (status.streams.length === 0) {
    return (
      <Card>
        <EmptyState
          title="Nothing is copied yet"
          icon={<Plug />}
          action={
            <LinkButton href={`/${tenant}/admin/connection`} variant="primary">
              {mayChange ? "Connect Gong" : "See the connection"}
            </LinkButton>
          }
        >
          Copying begins by itself when Gong is connected, with the newest calls first.
        </EmptyState>
      </Card>
    );
  }
  const calls = status.streams.find(({ stream }) => stream === "calls");
  return (
    <>
      {status.connection === "active" ? null : (
        <Callout
          tone="warn"
          title="Nothing new is copied"
          action={
            <LinkButton href={`/${tenant}/admin/connection`} size="sm">
              Connection
            </LinkButton>
          }
        >
          {status.connectionReason ?? "Gong is disconnected."} What was copied stays readable.
        </Callout>
      )}
      {status.isPartial ? (
        <Callout tone="warn">The list of jobs that were given up cannot be read at the moment.</Callout>
      ) : null}
      {calls ? <CallsCard tenant={tenant} status={status} calls={calls} mayChange={mayChange} /> : null}
      <StreamsCard tenant={tenant} status={status} mayChange={mayChange} />
      <GapReportCard tenant={tenant} mayChange={mayChange} />
    </>
  );
}
