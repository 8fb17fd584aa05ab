"use client";

import { ArrowRight, History } from "lucide-react";
import { useState } from "react";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { Select } from "#components/ui/select.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { type ItemState, itemStates } from "#lib/flows/batches/choices.ts";
import type { FlowBatchSummary } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { batchesOptions, batchRequests } from "../batches/batch-requests.ts";
import { batchTitle, itemWords } from "../batches/batch-words.ts";
import { outcomeWords } from "../batches/batches-table.tsx";
import { type NewBatchAim, useNewBatch } from "./use-new-batch.ts";

export interface BatchSourceProps {
  tenant: string;
  aim: NewBatchAim;
  /** The batch whose page led here. */
  firstId: string | null;
}

const usual: readonly ItemState[] = ["refused", "unknown", "left_out", "undone"];

/** Rows of an earlier batch, by what became of them: those who were refused, say. */
export function BatchSource({ tenant, aim, firstId }: BatchSourceProps) {
  const list = useInfiniteQuery(batchesOptions(tenant, {}));
  const [batchId, setBatchId] = useState(firstId ?? "");
  if (list.isError) return <ProblemState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton className="h-32 w-full" />;
  const batches = list.data.pages.flatMap((page) => page.batches);
  const batch = batches.find(({ id }) => id === batchId);
  if (batches.length === 0) {
    return (
      <Card>
        <EmptyState title="No earlier batch" icon={<History />}>
          Paste a list or upload a file instead.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <Field label="Batch">
          {(control) => (
            <Select
              {...control}
              placeholder="Choose a batch"
              value={batchId}
              onChange={({ target }) => setBatchId(target.value)}
              options={batches.map((each) => ({
                value: each.id,
                label: `${each.createdAt.slice(0, 10)} · ${batchTitle(each)} · ${outcomeWords(each)}`,
              }))}
            />
          )}
        </Field>
        {list.hasNextPage ? (
          <Button
            size="sm"
            className="self-start"
            isLoading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            Older batches
          </Button>
        ) : null}
        {batch ? <Outcomes key={batch.id} tenant={tenant} aim={aim} batch={batch} /> : null}
      </div>
    </Card>
  );
}

function Outcomes({ tenant, aim, batch }: { tenant: string; aim: NewBatchAim; batch: FlowBatchSummary }) {
  const there = itemStates.filter((state) => batch.states[state] > 0);
  const [states, setStates] = useState<readonly ItemState[]>(there.filter((state) => usual.includes(state)));
  const keep = useNewBatch(tenant, aim);
  const count = states.reduce((sum, state) => sum + batch.states[state], 0);
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-sm font-medium text-ink">Take those who are</legend>
        {there.map((state) => (
          <Checkbox
            key={state}
            label={`${itemWords[state].label} (${formatNumber(batch.states[state])})`}
            checked={states.includes(state)}
            onChange={({ target }) =>
              setStates(target.checked ? [...states, state] : states.filter((each) => each !== state))
            }
          />
        ))}
      </fieldset>
      {keep.isError ? <ProblemNote error={keep.error} /> : null}
      <Button
        variant="primary"
        className="self-end"
        icon={<ArrowRight aria-hidden="true" />}
        disabled={count === 0}
        isLoading={keep.isPending || keep.isSuccess}
        onClick={() =>
          keep.mutate((key) =>
            batchRequests.create(tenant, { from: { batchId: batch.id, states: [...states] } }, key),
          )
        }
      >
        Go on with {plural(count, "row")}
      </Button>
    </>
  );
}
