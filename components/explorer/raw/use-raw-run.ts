"use client";

import { useMemo, useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useMutation } from "#components/query/use-mutation.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import type { ExplorerOperation } from "#lib/explorer/schemas.ts";
import { ProblemError } from "#lib/http/problem-error.ts";
import { explorerKeys, sendRaw } from "../explorer-requests.ts";
import { matchOperation, wordFor } from "./match-operation.ts";
import { emptyRaw, type RawDraft } from "./raw-draft.ts";
import { checkRaw, rawDraftFrom, rawRequestOf } from "./raw-request.ts";

/** A raw request being written, checked, confirmed and sent. */
export function useRawRun(tenant: string, operations: readonly ExplorerOperation[]) {
  const cache = useQueryClient();
  const withProof = useProof();
  const [draft, setDraft] = useState<RawDraft>(emptyRaw);
  const [hasTried, setHasTried] = useState(false);
  const [isConfirming, setIsConfirming] = useState(false);
  const match = useMemo(
    () => matchOperation(operations, draft.method, draft.path),
    [operations, draft.method, draft.path],
  );
  const isChange = match ? match.access !== "read" : draft.method !== "GET";
  const word = wordFor(draft.method, match);
  const sending = useMutation({
    mutationFn: (confirmation: string | null) => {
      const request = {
        ...rawRequestOf(draft),
        ...(confirmation !== null && { confirmation }),
        ...(isChange && { key: crypto.randomUUID() }),
      };
      return withProof(() => sendRaw(tenant, request, draft.bodyKind === "file" ? draft.file : null));
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: explorerKeys.histories(tenant) }),
  });
  const errors = useMemo(() => checkRaw(draft), [draft]);
  const refused = sending.error instanceof ProblemError ? sending.error.invalidParams : [];

  return {
    draft,
    match,
    isChange,
    word,
    errorOf: (name: string) =>
      (hasTried ? errors.get(name) : undefined) ?? refused.find((param) => param.name === name)?.reason,
    change(part: Partial<RawDraft>) {
      setDraft((before) => {
        const isOtherMethod = part.method !== undefined && part.method !== before.method;
        return { ...before, ...(isOtherMethod && { retryKind: "none" as const }), ...part };
      });
      if (sending.isError) sending.reset();
    },
    restore(values: Record<string, unknown>) {
      setDraft(rawDraftFrom(values));
      setHasTried(false);
      sending.reset();
    },
    start() {
      if (sending.isPending || isConfirming) return;
      setHasTried(true);
      if (errors.size > 0) return;
      if (draft.method === "GET" && word === null) sending.mutate(null);
      else setIsConfirming(true);
    },
    confirm: () => sending.mutate(word),
    isConfirming,
    setIsConfirming,
    isRunning: sending.isPending,
    answer: sending.data ?? null,
    failure: sending.error,
  };
}
