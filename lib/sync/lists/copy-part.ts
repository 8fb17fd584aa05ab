import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { GongError, GongErrorKind } from "#lib/gong/core/errors.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { type CopyOutcome, copyList, type OnEnd } from "./copy-list.ts";
import type { ListStream, PlannedPart } from "./list-stream.ts";
import { secondReadingMs } from "./part-due.ts";
import { type PlannedLists, savePart } from "./part-states.ts";

/** `refused`: Gong has this one list no longer. `absent`: the company does not have the whole stream. */
export type PartOutcome = CopyOutcome | "refused" | "absent";

const doubtText = "Gong answered with an empty list where there were entries. Nothing was removed.";
const shiftText = "The list kept changing while it was read. Nothing was removed.";

/** Refusals that concern one list, not the stream: its owner or its folder has gone meanwhile. */
const ofOneList: readonly GongErrorKind[] = ["bad-request", "not-found"];

/** Copies one list of a stream and writes down how that ended. Answers with the requests it took besides. */
export async function copyPart(
  run: RunContext,
  stream: ListStream,
  part: PlannedPart,
  planned: PlannedLists,
): Promise<{ outcome: PartOutcome; requests: number }> {
  const { name, everyMs } = part;
  const isKnown = planned.parts.length === 1 || Boolean(planned.states.get(name)?.readAt);
  const list = part.list(await run.gong(isKnown ? "incremental" : "backfill"));
  let requests = 0;
  const counted = {
    ...list,
    request: ((cursor, options) => {
      requests += 1;
      return list.request(cursor, options);
    }) satisfies typeof list.request,
  };
  const later = (ms: number) => new Date(run.clock.now() + ms);
  const onEnd: OnEnd = (tx, { outcome, rows }) => {
    if (outcome === "done") {
      const isFirst = planned.parts.length > 1 && !planned.states.get(name)?.readAt;
      const secondMs = isFirst ? secondReadingMs(name, part, run.clock.now()) : null;
      const dueAt = secondMs === null ? null : new Date(secondMs);
      return savePart(tx, run, name, { requests, rows, note: null, dueAt, readAt: later(0) });
    }
    return outcome === "doubted"
      ? savePart(tx, run, name, { requests, note: doubtText, dueAt: later(Math.max(everyMs, hourMs)) })
      : savePart(tx, run, name, { requests, note: shiftText, dueAt: later(Math.min(everyMs, hourMs)) });
  };
  try {
    return { outcome: await copyList(run, name, counted, onEnd), requests };
  } catch (error) {
    const refusal = gongErrorOf(error);
    const outcome = refusal && judgeRefusal(stream, planned, refusal);
    if (refusal === undefined || outcome === undefined) throw error;
    const note =
      outcome === "absent" ? stream.absentWhen?.note : `Gong refused this list (${refusal.status}).`;
    const dueAt = later(outcome === "absent" ? dayMs : Math.max(everyMs, hourMs));
    await inRun(run, `${name} refused`, (tx) =>
      savePart(tx, run, name, { requests, note: note ?? null, dueAt }),
    );
    return { outcome, requests };
  }
}

/** What a refusal means; undefined where it is the stream's own trouble. */
function judgeRefusal(
  { absentWhen }: ListStream,
  { parts, states }: PlannedLists,
  { kind }: GongError,
): "refused" | "absent" | undefined {
  const wasRead = [...states.values()].some(({ readAt }) => readAt !== null);
  if (kind === absentWhen?.kind && !wasRead) return "absent";
  return parts.length > 1 && ofOneList.includes(kind) ? "refused" : undefined;
}
