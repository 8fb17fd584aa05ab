import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { StreamStatus, SyncStatus } from "#lib/sync/status/schemas.ts";
import { BackfillDialog } from "./backfill-dialog.tsx";
import { RereadDayDialog } from "./reread-day-dialog.tsx";
import { cancelBackfill } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

export interface CallsCardProps {
  tenant: string;
  status: SyncStatus;
  calls: StreamStatus;
  mayChange: boolean;
}

function Copying({ calls }: { calls: StreamStatus }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const expected = calls.rowsExpected;
  const left = [
    expected === null
      ? "Gong has not named a figure yet"
      : `${number(calls.rowsDone)} of ${calls.isEstimate ? "about " : ""}${plural(expected, "call", "calls", locale)}`,
    calls.requestsLeft === null ? null : `${plural(calls.requestsLeft, "request", "requests", locale)} left`,
    calls.secondsLeft === null ? null : formatDuration(calls.secondsLeft),
  ];
  return (
    <Progress
      label="Copying calls"
      {...(expected === null ? {} : { value: calls.rowsDone, max: expected })}
      detail={left.filter((part) => part !== null).join(" · ")}
    />
  );
}

function Backfill({ tenant, status, mayChange }: Omit<CallsCardProps, "calls">) {
  const cancel = useSyncAction(tenant, () => cancelBackfill(tenant));
  const { backfill } = status;
  if (backfill === null) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm text-ink-2">
      <span>
        Back to <DateTime at={backfill.from} style="date" />, asked for by {backfill.requestedBy}{" "}
        <RelativeTime at={backfill.requestedAt} />: {plural(backfill.expectedCalls, "call")}.
      </span>
      {mayChange ? (
        <ConfirmDialog
          title="Stop copying further back?"
          description="What is copied stays. The rest is not read."
          confirmLabel="Stop copying"
          onConfirm={async () => {
            await cancel.mutateAsync(undefined);
          }}
          trigger={<Button size="sm">Stop copying further back</Button>}
        />
      ) : null}
    </div>
  );
}

/** The calls: from when they are copied, what is under way, and how to have more. */
export function CallsCard({ tenant, status, calls, mayChange }: CallsCardProps) {
  const { copiedFrom } = status;
  const { locale } = useViewer();
  const isDisabled = status.connection !== "active" || calls.state === "paused" || copiedFrom === null;
  return (
    <Card title="Calls">
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <p className="text-sm text-ink-2">
            <span className="mr-1 text-xl font-semibold tracking-tight text-ink tabular-nums">
              {formatNumber(calls.rowsDone, locale)}
            </span>{" "}
            calls copied
            {copiedFrom ? (calls.windowsLeft > 0 ? " so far, of those" : ",") : null}
            {copiedFrom ? (
              <>
                {" "}
                from <DateTime at={copiedFrom} style="date" />
              </>
            ) : null}
            {calls.asOf ? (
              <>
                {" "}
                to <DateTime at={calls.asOf} />
              </>
            ) : null}
          </p>
          {mayChange && copiedFrom ? (
            <div className="flex flex-wrap gap-2">
              <BackfillDialog tenant={tenant} isDisabled={isDisabled} />
              <RereadDayDialog tenant={tenant} copiedFrom={copiedFrom} isDisabled={isDisabled} />
            </div>
          ) : null}
        </div>
        {calls.windowsLeft > 0 ? <Copying calls={calls} /> : null}
        <Backfill tenant={tenant} status={status} mayChange={mayChange} />
      </div>
    </Card>
  );
}
