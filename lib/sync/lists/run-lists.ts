import { inRun } from "../run/in-run.ts";
import type { RunContext, RunOutcome } from "../run/run-context.ts";
import { copyPart } from "./copy-part.ts";
import type { ListStream } from "./list-stream.ts";
import { asOfLists, dueParts, makePartsDue, type PlannedLists, readPlan } from "./part-states.ts";

/**
 * Copies what is due of a stream's lists, the longest overdue first, until its share of the day's requests is used up.
 * The plan is made anew after each round, because one list may name others. A list in which a run was killed is read
 * again by the next one; lists that were read whole are not.
 */
export async function runLists(run: RunContext, stream: ListStream): Promise<RunOutcome> {
  if (run.reason === "manual") await inRun(run, "wish", (tx) => makePartsDue(tx, run));
  const tried = new Set<string>();
  for (;;) {
    const planned = await readPlan(run, stream);
    const due = dueParts(planned, run.clock.now()).filter(({ name }) => !tried.has(name));
    let left = stream.requestsPerDay - planned.requestsToday;
    if (due.length === 0 || left <= 0 || isAbsent(stream, planned, run)) return finish(run, stream, planned);
    for (const part of due) {
      if (run.isStopping()) return "stopped";
      if (run.isSliceOver()) return "more";
      if (left <= 0) break;
      tried.add(part.name);
      const { outcome, requests } = await copyPart(run, stream, part, planned);
      if (outcome === "stopped") return "stopped";
      if (outcome === "absent") break;
      left -= requests;
    }
  }
}

/** True while the company is known not to have this at all. */
function isAbsent({ absentWhen }: ListStream, { states }: PlannedLists, run: RunContext): boolean {
  return [...states.values()].some(
    ({ note, dueAt }) =>
      absentWhen !== undefined && note === absentWhen.note && (dueAt?.getTime() ?? 0) > run.clock.now(),
  );
}

async function finish(run: RunContext, stream: ListStream, planned: PlannedLists): Promise<RunOutcome> {
  const { tenantId, stream: name } = run;
  const now = new Date(run.clock.now());
  const asOf = asOfLists(planned, now.getTime());
  await inRun(run, "lists", async (tx) => {
    await stream.tidy?.({ tx, tenantId, now });
    await tx.syncPart.deleteMany({
      where: { tenantId, stream: name, part: { notIn: planned.parts.map((part) => part.name) } },
    });
    if (asOf) await tx.syncStream.updateMany({ where: { tenantId, stream: name }, data: { asOf } });
  });
  return "done";
}
