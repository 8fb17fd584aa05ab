import type { CompanyState } from "./company-state.ts";
import { createRandom, randomText } from "./random.ts";

export interface NewCall {
  /** Epoch milliseconds of the start; by default the call ends right now. */
  startedMs?: number | undefined;
  title?: string | undefined;
  /** The call of the world whose content the new one gets, by its id. */
  likeCallId?: string | undefined;
}

/** Adds one call to a company and returns its Gong id. The n-th insertion of a seed is always the same. */
export function insertCall(state: CompanyState, call: NewCall, nowMs: number): string {
  state.insertedCount += 1;
  const random = createRandom(`${state.cursorSecret}:inserted:${state.insertedCount}`);
  const likeIndex = call.likeCallId === undefined ? -1 : state.company.callIndexOf(call.likeCallId);
  const sourceIndex = likeIndex >= 0 ? likeIndex : Math.floor(random() * state.company.callCount);
  const id = unusedId(state, random);
  const durationMs = state.company.callHeader(sourceIndex).durationSeconds * 1_000;
  const startedMs = Math.floor((call.startedMs ?? nowMs - durationMs) / 1_000) * 1_000;
  const ref = state.calls.insert({ id, sourceIndex, startedMs });
  if (call.title !== undefined) state.calls.change(ref, { metaData: { title: call.title } });
  return id;
}

function unusedId(state: CompanyState, random: () => number): string {
  for (;;) {
    const digits = Array.from(randomText(random, 17), (character) => character.charCodeAt(0) % 10).join("");
    const id = `91${digits}`;
    if (state.company.callIndexOf(id) < 0 && state.calls.refOf(id) === null) return id;
  }
}
