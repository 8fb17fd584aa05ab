import { z } from "zod";
import { systemClock } from "#lib/clock.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { type Lane, laneRules, lanes, paceStepMs, requestsPerDay } from "./limits.ts";
import { emptyMemory, GovernorMemory, recall, usedToday } from "./memory.ts";

export interface BudgetView {
  usedToday: number;
  perDay: number;
  /** Requests of the day each lane may still start. */
  left: Record<Lane, number>;
  /** Gong asked everybody to wait until then. */
  gateUntil: Date | null;
  /** Requests a second we allow ourselves now; below 3 while somebody else spends the company's budget. */
  pace: number;
}

const Row = z.object({ memory: GovernorMemory });

/** What is left of a Gong company's budget, as far as we have spent it: other apps of the company are invisible. */
export async function readBudget(companyKey: string): Promise<BudgetView> {
  const found = await withPerson(null, (tx) => tx.gongBudget.findUnique({ where: { companyKey } }));
  const now = systemClock.now();
  const memory = recall(found ? Row.parse(found).memory : emptyMemory(), now, paceStepMs);
  const used = usedToday(memory);
  const left = lanes.map((lane): [Lane, number] => [lane, Math.max(0, laneRules[lane].dayCap - used)]);
  return {
    usedToday: used,
    perDay: requestsPerDay,
    left: Object.fromEntries(left) as Record<Lane, number>,
    gateUntil: memory.gateUntil > now ? new Date(memory.gateUntil) : null,
    pace: memory.pace,
  };
}
