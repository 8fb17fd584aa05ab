"use client";

import { Undo2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

export interface UndoDialogProps {
  batch: FlowBatch;
  /** Chosen rows; all that can be undone when left out. */
  chosen?: number;
  onUndo: () => Promise<unknown>;
}

/** Takes prospects out of the flow again, after saying what stays as it is. */
export function UndoDialog({ batch, chosen, onUndo }: UndoDialogProps) {
  const count = chosen ?? batch.undo.possible;
  const flow = batch.flow?.name ?? "the flow";
  return (
    <ConfirmDialog
      title={chosen === undefined ? "Undo this batch?" : `Undo ${plural(chosen, "row")}?`}
      description={
        <>
          {plural(count, "prospect")} {count === 1 ? "is" : "are"} taken out of “{flow}”, each by the flow
          instance that Gong named when this batch put them in.
        </>
      }
      confirmLabel={`Take ${formatNumber(count)} out`}
      isDangerous
      onConfirm={async () => {
        await onUndo();
      }}
      trigger={
        <Button size={chosen === undefined ? "md" : "sm"} icon={<Undo2 aria-hidden="true" />}>
          {chosen === undefined ? "Undo" : `Undo chosen (${formatNumber(chosen)})`}
        </Button>
      }
    >
      {batch.undo.impossible.length > 0 ? (
        <div className="text-sm text-ink-2">
          <p className="font-medium text-ink">What cannot be undone</p>
          <ul className="mt-1 list-disc pl-5">
            {batch.undo.impossible.map(({ sentence, count: kept }) => (
              <li key={sentence}>
                {formatNumber(kept)} {sentence}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}
