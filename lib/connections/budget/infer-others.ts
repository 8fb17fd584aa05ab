import type { OthersView } from "./schemas.ts";

/** Fewer refusals in a day may be requests of ours that were late on their way. */
const fewest = 3;

/** A gate as long as this is the day's limit, not the second's. */
const dayGateMs = 600_000;

/**
 * What Gong's refusals tell of other spenders. We keep to its rate, so a refusal for the rate means that somebody else
 * sends too; how much, Gong does not say. Only when it closes the day before we have used it can a lower bound be told.
 * Pure.
 */
export function inferOthers(facts: {
  nowMs: number;
  refusals: number;
  lastRefusalMs: number | null;
  gateUntilMs: number | null;
  usedToday: number;
  perDay: number;
}): OthersView {
  const isDayClosed =
    facts.refusals > 0 && facts.gateUntilMs !== null && facts.gateUntilMs - facts.nowMs > dayGateMs;
  const missing = facts.perDay - facts.usedToday;
  return {
    refusals: facts.refusals,
    isLikely: facts.refusals >= fewest,
    lastAt: facts.lastRefusalMs === null ? null : new Date(facts.lastRefusalMs).toISOString(),
    atLeast: isDayClosed && missing > 0 ? missing : null,
  };
}
