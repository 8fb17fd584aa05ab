"use client";

import { useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useMutation } from "#components/query/use-mutation.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import type { ExplorerOperationDetail } from "#lib/explorer/schemas.ts";
import { ProblemError } from "#lib/http/problem-error.ts";
import { explorerKeys, runOperation } from "./explorer-requests.ts";
import type { useOperationForm } from "./use-operation-form.ts";

type Form = ReturnType<typeof useOperationForm>;

interface Sending {
  values: Record<string, unknown>;
  confirmation?: string;
}

/** Sends what is filled in: checked first, confirmed where it takes away, with a fresh key for each change. */
export function useOperationRun(tenant: string, operation: ExplorerOperationDetail, form: Form) {
  const cache = useQueryClient();
  const withProof = useProof();
  const [isConfirming, setIsConfirming] = useState(false);
  const sending = useMutation({
    mutationFn: ({ values, confirmation }: Sending) =>
      withProof(() =>
        runOperation(
          tenant,
          operation.id,
          {
            values,
            ...(confirmation !== undefined && { confirmation }),
            ...(operation.access !== "read" && { key: crypto.randomUUID() }),
          },
          fileOf(operation, form),
        ),
      ),
    onError: (error) => {
      if (error instanceof ProblemError) form.refuse(error.invalidParams);
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: explorerKeys.histories(tenant) }),
  });

  function start() {
    if (sending.isPending || isConfirming) return;
    form.showAllErrors();
    if (form.errors.size > 0) return;
    if (operation.confirmationWord) setIsConfirming(true);
    else sending.mutate({ values: form.values });
  }

  return {
    start,
    isRunning: sending.isPending,
    answer: sending.data ?? null,
    /** What the shown answer was asked with. */
    sentValues: sending.variables?.values ?? {},
    failure: sending.error,
    isConfirming,
    setIsConfirming,
    confirm: () =>
      sending.mutate({
        values: form.values,
        ...(operation.confirmationWord && { confirmation: operation.confirmationWord }),
      }),
    nextPage(cursor: string) {
      form.change("cursor", cursor);
      sending.mutate({ values: { ...(sending.variables?.values ?? form.values), cursor } });
    },
  };
}

function fileOf({ form: { fileField } }: ExplorerOperationDetail, { drafts }: Form): File | null {
  const draft = fileField === null ? undefined : drafts[fileField];
  return draft instanceof File ? draft : null;
}
