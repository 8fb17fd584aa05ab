import { Pause, Play, RefreshCw } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { StreamStatus } from "#lib/sync/status/schemas.ts";
import { type StreamVerb, tellStream } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

export interface StreamActionsProps {
  tenant: string;
  stream: StreamStatus;
  isConnected: boolean;
}

/** Pause or resume, and run now. */
export function StreamActions({ tenant, stream, isConnected }: StreamActionsProps) {
  const tell = useSyncAction(tenant, (verb: StreamVerb) => tellStream(tenant, stream.stream, verb));
  const isPaused = stream.state === "paused";
  const busy = (verb: StreamVerb) => tell.isPending && tell.variables === verb;
  return (
    <div className="flex gap-2">
      {isPaused ? (
        <Button
          size="sm"
          icon={<Play />}
          aria-label={`Resume ${stream.title}`}
          isLoading={busy("resume")}
          onClick={() => tell.mutate("resume")}
        >
          <span className="max-lg:hidden">Resume</span>
        </Button>
      ) : (
        <>
          <Button
            size="sm"
            icon={<RefreshCw />}
            aria-label={`Run now: ${stream.title}`}
            disabled={!isConnected || stream.state === "running"}
            isLoading={busy("run")}
            onClick={() => tell.mutate("run")}
          >
            <span className="max-lg:hidden">Run now</span>
          </Button>
          <Button
            size="sm"
            icon={<Pause />}
            aria-label={`Pause ${stream.title}`}
            isLoading={busy("pause")}
            onClick={() => tell.mutate("pause")}
          >
            <span className="max-lg:hidden">Pause</span>
          </Button>
        </>
      )}
    </div>
  );
}
