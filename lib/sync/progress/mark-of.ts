import type { MirrorMark } from "../schemas.ts";
import { estimateCopy } from "./estimate-copy.ts";
import type { MirrorFacts } from "./read-mirror-facts.ts";

const reconnect = "Gong asks for a new consent. Reconnect it under Admin, Connection.";
const disconnected = "Gong is not connected. Connect it under Admin, Connection.";

function troubleOf({ connection, streams }: MirrorFacts): string | null {
  if (connection === null || connection.state === "disconnected") return disconnected;
  if (connection.state === "needs_reauth") return connection.stateReason ?? reconnect;
  const inOrder = ["blocked", "failed"].flatMap((state) => streams.filter((row) => row.state === state));
  return inOrder.find((row) => row.errorText !== null)?.errorText ?? null;
}

/** The "as of" mark from what was read. Pure. */
export function markOf(facts: MirrorFacts): MirrorMark {
  const { done, expected } = estimateCopy(facts.windows);
  const isCopying = facts.windows.some((window) => window.kind === "history" && window.state === "open");
  return {
    asOf: facts.streams.find((row) => row.stream === "calls")?.asOf?.toISOString() ?? null,
    copying: isCopying && expected !== null ? { done, total: expected } : null,
    trouble: troubleOf(facts),
  };
}
