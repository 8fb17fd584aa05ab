import type { Tx } from "#lib/db/client.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import type { RunContext } from "../run/run-context.ts";
import type { ReadCalls } from "./save-calls.ts";

/**
 * What of the calls that were read may be written: none from before the retention line, however it was found (in a
 * window, by its id, moved there meanwhile). They still count as listed, and one that is mirrored counts as removed.
 */
export async function keptCalls(tx: Tx, run: RunContext, read: ReadCalls): Promise<ReadCalls> {
  const line = await retentionLine(tx, run.tenantId, run.clock.now());
  if (line === null) return read;
  const calls = read.calls.filter(({ call }) => new Date(call.startedAt) >= line);
  if (calls.length === read.calls.length) return read;
  const ids = new Set(calls.map(({ call }) => call.gongId));
  const old = read.calls.map(({ call }) => call.gongId).filter((gongId) => !ids.has(gongId));
  return {
    ...read,
    calls,
    wanted: read.wanted.filter((gongId) => ids.has(gongId)),
    removed: [...read.removed, ...old],
  };
}
