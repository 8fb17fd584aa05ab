"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { readRun } from "../explorer-requests.ts";

export const runParameter = "run";

type Restore = (values: Record<string, unknown>) => void;

interface Note {
  tone: "neutral" | "warn";
  note: string | null;
}

/** Fills the form with what an earlier run of one's own was asked with: on a click, or as the address says. */
export function useRestoredRun(tenant: string, operationId: string | null, restoreValues: Restore) {
  const [state, setState] = useState<Note>({ tone: "neutral", note: null });
  const latest = useRef(restoreValues);
  useEffect(() => {
    latest.current = restoreValues;
  });
  const restore = useCallback(
    async (runId: string) => {
      try {
        const run = await readRun(tenant, runId);
        if (run.values === null || (operationId !== null && run.operationId !== operationId)) {
          setState({ tone: "warn", note: "What this run was asked with can no longer be read." });
          return;
        }
        latest.current(run.values);
        setState({ tone: "neutral", note: "Filled in as in the earlier run. A file has to be chosen anew." });
      } catch (error) {
        setState({ tone: "warn", note: error instanceof Error ? error.message : "That run is gone." });
      }
    },
    [tenant, operationId],
  );
  const wanted = useSearchParams().get(runParameter);
  useEffect(() => {
    if (wanted) void restore(wanted);
  }, [wanted, restore]);
  return { ...state, restore };
}
