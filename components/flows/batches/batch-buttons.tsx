"use client";

import { Pause, Play, RotateCcw, Square } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { toast } from "#components/ui/toast.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { type BatchVerb, batchRequests } from "./batch-requests.ts";
import { plannedStates } from "./batch-words.ts";
import { UndoDialog } from "./undo-dialog.tsx";
import { useBatchAction } from "./use-batch-action.ts";

/** What can be done to a confirmed batch as a whole; what its state forbids is not shown. */
export function BatchButtons({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const { can } = batch;
  const tell = useBatchAction<BatchVerb>(tenant, (verb) => batchRequests.tell(tenant, batch.id, verb));
  const retry = useBatchAction(tenant, (_, key) => batchRequests.retry(tenant, batch.id, undefined, key));
  const undo = useBatchAction(tenant, (_, key) => batchRequests.undo(tenant, batch.id, undefined, key));
  const failed = (error: Error) => toast.error("That did not work", { description: error.message });
  const say = (verb: BatchVerb) => tell.mutate(verb, { onError: failed });
  const left = batch.states.planned;
  const isPlanned = plannedStates.includes(batch.state);
  return (
    <div className="flex flex-wrap gap-2">
      {can.pause ? (
        <Button icon={<Pause aria-hidden="true" />} isLoading={tell.isPending} onClick={() => say("pause")}>
          Pause
        </Button>
      ) : null}
      {can.resume ? (
        <Button
          variant="primary"
          icon={<Play aria-hidden="true" />}
          isLoading={tell.isPending}
          onClick={() => say("resume")}
        >
          Go on
        </Button>
      ) : null}
      {can.cancel ? (
        <ConfirmDialog
          title={isPlanned ? "Discard this draft?" : "Stop after this request?"}
          description={
            isPlanned
              ? "Nobody was put anywhere. Its list stays in the history, and can be taken again from there."
              : `${plural(left, "prospect")} who ${left === 1 ? "is" : "are"} still to go will not be sent. What is under way now is still followed to its end.`
          }
          confirmLabel={isPlanned ? "Discard" : "Stop"}
          isDangerous
          onConfirm={async () => {
            await tell.mutateAsync("cancel");
          }}
          trigger={
            <Button icon={<Square aria-hidden="true" />}>
              {isPlanned ? "Discard" : "Stop after this request"}
            </Button>
          }
        />
      ) : null}
      {can.retry ? (
        <ConfirmDialog
          title="Try again?"
          description={`${plural(batch.retry.possible, "prospect")} can be tried again. For those whose answer was lost, Gong is asked first whether they are in the flow already.`}
          confirmLabel={`Try ${formatNumber(batch.retry.possible)} again`}
          onConfirm={async () => {
            await retry.mutateAsync();
          }}
          trigger={
            <Button icon={<RotateCcw aria-hidden="true" />}>
              Try again ({formatNumber(batch.retry.possible)})
            </Button>
          }
        />
      ) : null}
      {can.undo ? <UndoDialog batch={batch} onUndo={() => undo.mutateAsync()} /> : null}
    </div>
  );
}
