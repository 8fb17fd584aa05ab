import { inRun } from "../run/in-run.ts";
import type { RunContext, RunOutcome } from "../run/run-context.ts";
import { type CallWindow, nextOpenWindow } from "./call-window.ts";
import { takeWindow } from "./open-windows.ts";
import { planCallWindows } from "./plan-call-windows.ts";
import { readPages } from "./read-pages.ts";

/** Copies calls with their transcripts, newest windows first, until nothing is open or due or the slice is over. */
export async function runCalls(run: RunContext): Promise<RunOutcome> {
  let hasPlannedPresent = false;
  let hasMore = true;
  const take = (reading: readonly CallWindow[]) =>
    inRun(run, "plan", async (tx) => {
      if (!hasPlannedPresent) {
        const open = await nextOpenWindow(
          tx,
          run,
          reading.map(({ id }) => id),
        );
        if (open?.kind === "head") return open;
        if (reading.length === 0) hasPlannedPresent = await planCallWindows(tx, run);
      }
      const window = await takeWindow(tx, run, reading);
      if (window === null && reading.length === 0) hasMore = false;
      return window;
    });
  const mayStart = () => !run.isStopping() && !run.isSliceOver();
  await readPages(run, take, mayStart);
  if (!hasMore) return "done";
  return run.isStopping() ? "stopped" : "more";
}
