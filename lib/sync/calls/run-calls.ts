import { inRun } from "../run/in-run.ts";
import type { RunContext, RunOutcome } from "../run/run-context.ts";
import { type CallWindow, nextOpenWindow } from "./call-window.ts";
import { planCallWindows } from "./plan-call-windows.ts";
import { readCallPage } from "./read-call-page.ts";

/** Copies calls with their transcripts, window by window and page by page, until nothing is open or due. */
export async function runCalls(run: RunContext): Promise<RunOutcome> {
  let hasPlannedPresent = false;
  let window: CallWindow | null = null;
  for (;;) {
    if (run.isStopping()) return "stopped";
    if (run.clock.now() >= run.sliceEndsMs) return "more";
    window ??= await inRun(run, "plan", async (tx) => {
      const open = hasPlannedPresent ? null : await nextOpenWindow(tx, run);
      if (open !== null && open.kind === "head") return open;
      if (!hasPlannedPresent) hasPlannedPresent = await planCallWindows(tx, run);
      return nextOpenWindow(tx, run);
    });
    if (window === null) return "done";
    window = await readCallPage(run, window);
  }
}
