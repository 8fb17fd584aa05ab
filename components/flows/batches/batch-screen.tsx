"use client";

import { useState } from "react";
import { parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { useQuery } from "#components/query/use-query.ts";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { toast } from "#components/ui/toast.ts";
import { itemStates } from "#lib/flows/batches/choices.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { ApprovalPanel } from "./approval-panel.tsx";
import { BatchButtons } from "./batch-buttons.tsx";
import { BatchFacts } from "./batch-facts.tsx";
import { BatchProgress } from "./batch-progress.tsx";
import { batchOptions, batchRequests } from "./batch-requests.ts";
import { itemWords, movingStates, plannedStates } from "./batch-words.ts";
import { batchHref } from "./batches-table.tsx";
import { ChoiceChips } from "./choice-chips.tsx";
import { ItemsCard } from "./items-card.tsx";
import { RunTable } from "./run-table.tsx";
import { UndoDialog } from "./undo-dialog.tsx";
import { useBatchAction } from "./use-batch-action.ts";

const noneChosen: ReadonlySet<number> = new Set();

/** A confirmed batch: how far it is, what can be done to it, and every row with its outcome. */
export function BatchScreen({ tenant, first }: { tenant: string; first: FlowBatch }) {
  const query = useQuery({ ...batchOptions(tenant, first.id), initialData: first });
  const batch = query.data;
  const [outcome, setOutcome] = useAddressWord("outcome", parseAsStringLiteral(itemStates));
  const [chosen, setChosen] = useState(noneChosen);
  const undo = useBatchAction(tenant, (_, key) => batchRequests.undo(tenant, batch.id, [...chosen], key));
  const choose = (position: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(position);
    else next.delete(position);
    setChosen(next);
  };
  const chips = itemStates
    .filter((state) => batch.states[state] > 0 || state === outcome)
    .map((state) => ({
      value: state,
      count: batch.states[state],
      ...itemWords[state],
      label: itemWords[state].label.toLowerCase(),
    }));
  return (
    <>
      {query.isRefetchError ? <ProblemNote error={query.error} onRetry={() => void query.refetch()} /> : null}
      <ApprovalPanel tenant={tenant} batch={batch} />
      {plannedStates.includes(batch.state) ? (
        <Callout
          tone={batch.approval.rejection ? "warn" : "neutral"}
          title={batch.approval.rejection ? "A second person said no" : "Not confirmed yet"}
          action={
            <LinkButton size="sm" href={batchHref(tenant, batch)} prefetch={false}>
              Go on with it
            </LinkButton>
          }
        >
          {batch.approval.rejection ?? "Nobody was put anywhere."}
        </Callout>
      ) : null}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <BatchProgress batch={batch} />
          <BatchButtons tenant={tenant} batch={batch} />
          <ChoiceChips
            label="Rows by outcome"
            chips={chips}
            total={batch.rows}
            totalLabel="rows"
            value={outcome}
            onChange={(value) => void setOutcome(value)}
          />
          <ItemsCard
            tenant={tenant}
            batchId={batch.id}
            filter={outcome ? { state: outcome } : {}}
            isMoving={movingStates.includes(batch.state)}
            actions={
              chosen.size > 0 ? (
                <UndoDialog
                  batch={batch}
                  chosen={chosen.size}
                  onUndo={async () => {
                    await undo.mutateAsync();
                    setChosen(noneChosen);
                    toast.success("They are being taken out");
                  }}
                />
              ) : null
            }
          >
            {(items) => <RunTable items={items} chosen={batch.can.undo ? chosen : null} onChoose={choose} />}
          </ItemsCard>
        </div>
        <BatchFacts tenant={tenant} batch={batch} />
      </div>
    </>
  );
}
