"use client";

import { useState } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { ownersOptions } from "./assign-requests.ts";
import { ChoiceList } from "./choice-list.tsx";
import { useDraft } from "./use-draft.ts";
import { useTypedWords } from "./use-typed-words.ts";

/** Whose name the flow writes in: an active Gong user who can use the chosen flow. */
export function OwnerPicker({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const [isOpen, setOpen] = useState(batch.owner === null);
  const { text, setText, words } = useTypedWords();
  const draft = useDraft(tenant, batch);
  const isFull = isOpen || batch.owner === null;
  const list = useQuery({
    ...ownersOptions(tenant, words, batch.flow?.id ?? null),
    enabled: isFull,
    placeholderData: keepPreviousData,
  });
  const owners = list.data?.owners ?? [];
  return (
    <Card
      title="Owner"
      description="Gong sends in this person's name, and their tasks come from it."
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
          label="Words in the name or address"
          text={text}
          onText={setText}
          chosenId={owners.find(({ email }) => email === batch.owner?.email)?.id ?? null}
          isBusy={draft.isPending}
          choices={owners.map((owner) => ({
            id: owner.id,
            name: owner.name,
            note: [owner.email, owner.lastWeek > 0 ? `${plural(owner.lastWeek, "prospect")} in 7 days` : null]
              .filter(Boolean)
              .join(" · "),
          }))}
          onChoose={(id) => {
            const owner = owners.find((each) => each.id === id);
            if (owner) draft.mutate({ ownerEmail: owner.email }, { onSuccess: () => setOpen(false) });
          }}
        >
          {list.isError ? <ProblemNote error={list.error} onRetry={() => void list.refetch()} /> : null}
          {list.isSuccess && owners.length === 0 ? (
            <p className="px-4 py-6 text-center text-sm text-ink-2">
              No active Gong user with an e-mail address is like that
              {batch.flow ? " and can use this flow" : ""}.
            </p>
          ) : null}
        </ChoiceList>
      ) : (
        <p className="text-sm text-ink">
          <span className="font-medium">{batch.owner?.name}</span>{" "}
          <span className="text-ink-2">{batch.owner?.email}</span>
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
