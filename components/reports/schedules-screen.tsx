"use client";

import { Mail } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { toast } from "#components/ui/toast.ts";
import { reportKeys } from "#lib/reports/query-keys.ts";
import type { ScheduleItem } from "#lib/reports/schedules/schemas.ts";
import { NoMailServer } from "./no-mail-server.tsx";
import { scheduleRequests, schedulesOptions } from "./report-options.ts";
import { ScheduleCard } from "./schedule-card.tsx";

const ScheduleDialog = lazy(() =>
  import("./schedule-dialog.tsx").then((module) => ({ default: module.ScheduleDialog })),
);

/** Reports by mail that the viewer made or gets, and what became of the newest mails. */
export function SchedulesScreen({ tenant }: { tenant: string }) {
  const cache = useQueryClient();
  const list = useQuery(schedulesOptions(tenant));
  const [removing, setRemoving] = useState<ScheduleItem | null>(null);
  const [changing, setChanging] = useState<ScheduleItem | null>(null);
  const failure = failureToShow(list);
  const refresh = () => cache.invalidateQueries({ queryKey: reportKeys.schedules(tenant) });
  const act = async (step: Promise<unknown>, done: string) => {
    try {
      await step;
      toast.success(done);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : "That did not work. Try again.");
    }
    await refresh();
  };
  return (
    <>
      {list.data && !list.data.isMailSet ? <NoMailServer /> : null}
      {failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void list.refetch()} />
        </Card>
      ) : !list.data ? (
        <Card isFlush>
          <TableSkeleton rows={5} label="Loading reports by mail" />
        </Card>
      ) : list.data.schedules.length === 0 ? (
        <Card>
          <EmptyState title="No report goes out by mail" icon={<Mail />}>
            “By mail” on a report sends it every week or month to members, each of whom gets what they may
            see.
          </EmptyState>
        </Card>
      ) : (
        list.data.schedules.map((schedule) => {
          const { id } = schedule;
          return (
            <ScheduleCard
              key={id}
              schedule={schedule}
              onChange={() => setChanging(schedule)}
              onPause={(isPaused) =>
                void act(
                  scheduleRequests.pause(tenant, id, isPaused),
                  isPaused ? "It is paused" : "It goes out again",
                )
              }
              onRetry={() => void act(scheduleRequests.retry(tenant, id), "It is tried again")}
              onSubscribe={(isSubscribed) =>
                void act(
                  isSubscribed ? scheduleRequests.resume(tenant, id) : scheduleRequests.stop(tenant, id),
                  isSubscribed ? "You get it again" : "You get it no more",
                )
              }
              onRemove={() => setRemoving(schedule)}
            />
          );
        })
      )}
      {changing ? (
        <Suspense fallback={null}>
          <ScheduleDialog
            tenant={tenant}
            schedule={changing}
            report={changing.report}
            query={{ period: changing.period }}
            zone={changing.zone}
            onClose={() => setChanging(null)}
          />
        </Suspense>
      ) : null}
      {removing ? (
        <ConfirmDialog
          title={`Remove “${removing.name}”?`}
          description="It goes out to nobody any more, and what became of its mails is forgotten."
          confirmLabel="Remove"
          isDangerous
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setRemoving(null))}
          onConfirm={async () => {
            await scheduleRequests.remove(tenant, removing.id);
            await refresh();
          }}
        />
      ) : null}
    </>
  );
}
