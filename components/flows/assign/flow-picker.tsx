"use client";

import { useState } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { flowChoicesOptions } from "./assign-requests.ts";
import { ChoiceList } from "./choice-list.tsx";
import { useDraft } from "./use-draft.ts";
import { useTypedWords } from "./use-typed-words.ts";

export function FlowPicker({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const [isOpen, setOpen] = useState(batch.flow === null);
  const { text, setText, words } = useTypedWords();
  const draft = useDraft(tenant, batch);
  const list = useInfiniteQuery({
    ...flowChoicesOptions(tenant, words),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const flows = list.data?.pages.flatMap((page) => page.flows) ?? [];
  const isFull = isOpen || batch.flow === null;
  return (
    <Card
      title="Flow"
      isFlush={isFull}
      actions={
        isFull ? null : (
          <Button size="sm" onClick={() => setOpen(true)}>
            Choose another
          </Button>
        )
      }
    >
      {isFull ? (
        <ChoiceList
          label="Words in the flow's name"
          text={text}
          onText={setText}
          chosenId={batch.flow?.id ?? null}
          isBusy={draft.isPending}
          choices={flows.map((flow) => ({
            id: flow.id,
            name: flow.name,
            marks: flow.isExclusive ? <Badge tone="warn">Exclusive</Badge> : null,
            note: [
              flow.visibility,
              flow.owners[0]?.name,
              flow.stepCount === null ? null : plural(flow.stepCount, "step"),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
          onChoose={(flowId) => draft.mutate({ flowId }, { onSuccess: () => setOpen(false) })}
        >
          {list.isError ? <ProblemNote error={list.error} onRetry={() => void list.refetch()} /> : null}
          {list.isSuccess && flows.length === 0 ? (
            <p className="px-4 py-6 text-center text-sm text-ink-2">No flow has these words in its name.</p>
          ) : null}
          {list.hasNextPage ? (
            <Button
              size="sm"
              variant="ghost"
              className="m-2 self-center"
              isLoading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              More flows
            </Button>
          ) : null}
        </ChoiceList>
      ) : (
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink">
          <span className="font-medium">{batch.flow?.name}</span>
          {batch.flow?.isExclusive ? (
            <>
              <Badge tone="warn">Exclusive</Badge>
              <span className="text-xs text-ink-2">Nobody in it can be in another flow.</span>
            </>
          ) : null}
        </p>
      )}
      {draft.isError ? (
        <div className={isFull ? "px-4 pb-3" : "pt-3"}>
          <ProblemNote error={draft.error} />
        </div>
      ) : null}
    </Card>
  );
}
