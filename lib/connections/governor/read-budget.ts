import { z } from "zod";
import { systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { Breaker } from "./breaker.ts";
import { type Lane, laneRules, lanes, requestsPerDay } from "./limits.ts";
import { emptyMemory, GovernorMemory, recall, usedToday } from "./memory.ts";
import { dayOpensAt } from "./take-slot.ts";

export interface BudgetView {
  usedToday: number;
  perDay: number;
  /** Requests of the day each lane may still start. */
  left: Record<Lane, number>;
  /** When a lane that may start none may go on. */
  opensAt: Record<Lane, Date | null>;
  /** Gong asked everybody to wait until then. */
  gateUntil: Date | null;
  /** Requests a second we allow ourselves now; below 3 while somebody else spends the company's budget. */
  pace: number;
  breaker: BreakerView;
}

/** Whether Gong answers at all. While it does not, everybody is told at once, and one request looks now and then. */
export interface BreakerView {
  isOpen: boolean;
  /** When the first request in a row stayed unanswered; set while open. */
  since: Date | null;
  /** When the next request may look whether Gong answers again; set while open. */
  nextProbeAt: Date | null;
}

const Row = z.object({ memory: GovernorMemory });

/** What is left of a Gong company's budget, as far as we have spent it: other apps of the company are invisible. */
export async function readBudget(companyKey: string): Promise<BudgetView> {
  const found = await withPerson(null, (tx) => tx.gongBudget.findUnique({ where: { companyKey } }));
  const now = systemClock.now();
  return viewBudget(recall(found ? Row.parse(found).memory : emptyMemory(), now), now);
}

/** The budget of a company that nothing was spent of. */
export function unspentBudget(): BudgetView {
  return viewBudget(emptyMemory(), 0);
}

function viewBudget(memory: GovernorMemory, now: number): BudgetView {
  const used = usedToday(memory);
  const perLane = <T>(of: (cap: number) => T) =>
    Object.fromEntries(lanes.map((lane) => [lane, of(laneRules[lane].dayCap)])) as Record<Lane, T>;
  return {
    usedToday: used,
    perDay: requestsPerDay,
    left: perLane((cap) => Math.max(0, cap - used)),
    opensAt: perLane((cap) => (used < cap ? null : new Date(dayOpensAt(memory, cap)))),
    gateUntil: memory.gateUntil > now ? new Date(memory.gateUntil) : null,
    pace: memory.pacing.level,
    breaker: viewBreaker(memory.breaker),
  };
}

function viewBreaker({ isOpen, failingSince, probeAt }: Breaker): BreakerView {
  if (!isOpen) return { isOpen, since: null, nextProbeAt: null };
  return { isOpen, since: new Date(failingSince ?? probeAt), nextProbeAt: new Date(probeAt) };
}
