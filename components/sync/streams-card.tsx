import { Pause, Play, RefreshCw } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import type { SyncStatus } from "#lib/sync/status/schemas.ts";
import { sharedTroubles } from "./shared-troubles.ts";
import { StreamRow, streamColumns } from "./stream-row.tsx";
import { type StreamVerb, tellStream } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

export interface StreamsCardProps {
  tenant: string;
  status: SyncStatus;
  mayChange: boolean;
}

function summaryOf({ streams }: SyncStatus): string {
  const count = (test: (state: SyncStatus["streams"][number]["state"]) => boolean) =>
    streams.filter(({ state }) => test(state)).length;
  const parts = [
    [count((state) => state === "running"), "copying"],
    [count((state) => state === "paused"), "paused"],
    [count((state) => state === "blocked"), "blocked"],
    [count((state) => state === "failed"), "trying again"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return [`${streams.length} kinds of data`, ...told].join(" · ");
}

/** Every kind of data with its state, its runs and what can be done. */
export function StreamsCard({ tenant, status, mayChange }: StreamsCardProps) {
  const tell = useSyncAction(tenant, (verb: StreamVerb) => tellStream(tenant, "all", verb));
  const busy = (verb: StreamVerb) => tell.isPending && tell.variables === verb;
  const isConnected = status.connection === "active";
  const shared = sharedTroubles(status.streams);
  const hasPaused = status.streams.some(({ state }) => state === "paused");
  const hasUnpaused = status.streams.some(({ state }) => state !== "paused");
  return (
    <Card
      title="What is copied"
      description={summaryOf(status)}
      isFlush
      actions={
        mayChange ? (
          <>
            {hasUnpaused ? (
              <>
                <Button
                  size="sm"
                  icon={<RefreshCw />}
                  disabled={!isConnected}
                  isLoading={busy("run")}
                  onClick={() => tell.mutate("run")}
                >
                  Run all now
                </Button>
                <Button
                  size="sm"
                  icon={<Pause />}
                  isLoading={busy("pause")}
                  onClick={() => tell.mutate("pause")}
                >
                  Pause all
                </Button>
              </>
            ) : null}
            {hasPaused ? (
              <Button
                size="sm"
                icon={<Play />}
                isLoading={busy("resume")}
                onClick={() => tell.mutate("resume")}
              >
                Resume all
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      {[...shared].map(([text, count]) => (
        <div key={text} className="border-b border-line p-4">
          <Callout tone="danger" title={`${count} of ${status.streams.length} wait for the same`}>
            {text}
          </Callout>
        </div>
      ))}
      <div
        aria-hidden="true"
        className={cx(
          "hidden h-8 border-b border-line px-4 text-xs font-medium text-ink-3 lg:grid",
          streamColumns,
        )}
      >
        <span>Data</span>
        <span>State</span>
        <span>Copied</span>
        <span>Last run</span>
        <span>Next run</span>
      </div>
      <ul>
        {status.streams.map((stream) => (
          <StreamRow
            key={stream.stream}
            tenant={tenant}
            stream={stream}
            mayChange={mayChange}
            isConnected={isConnected}
            isToldAbove={shared.has(stream.trouble?.text ?? "")}
          />
        ))}
      </ul>
    </Card>
  );
}
