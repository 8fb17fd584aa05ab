import { callIdOf } from "../mappers/map-call.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import { contentSelector } from "./content-selector.ts";

/** Ids that one request takes beside the witnesses. */
export const idsBesideWitnesses = 97;

/** Every record of the answer; also what the client's schema turned away, for the mapper takes more. */
export async function requestCallsById(
  run: RunContext,
  gong: GongSource,
  callIds: readonly string[],
): Promise<unknown[]> {
  const input = { filter: { callIds: [...callIds] }, contentSelector };
  const page = await ask(run, "calls by id request", () =>
    gong.calls.listExtensive(input, { signal: run.signal, onInvalidItem: "collect" }),
  );
  return [...page.items, ...page.rejected.map(({ raw }) => raw)];
}

/** The id of every record that has one. */
export function idsOfRecords(records: readonly unknown[]): string[] {
  return records.flatMap((record) => callIdOf(record) ?? []);
}
