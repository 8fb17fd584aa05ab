import { encodeCallId } from "./call-ids.ts";
import type { WorldContext } from "./context.ts";
import type { CallType } from "./deals.ts";
import { workspaceOf } from "./header.ts";
import type { CallPlan } from "./plan.ts";
import { at, fraction } from "./rng.ts";

/** Who took part in a call and what kind it was: what statistics need, without a title or a word of it. */
export interface CallFacts {
  index: number;
  id: string;
  seed: number;
  type: CallType;
  startedMs: number;
  endedMs: number;
  hostId: string;
  /** Gong users on the call besides the host. */
  attendeeIds: string[];
  workspaceId: string;
  /** The customer's account and the deal in the CRM; null for calls without a customer. */
  accountId: string | null;
  opportunityId: string | null;
  isExternal: boolean;
  isPrivate: boolean;
  /** Whether the call counts for the statistics of interaction. */
  isWhisperOn: boolean;
}

const SHORTEST_WITH_WHISPER_SECONDS = 600;
const HOSTS_WITH_WHISPER = 0.75;
const CALLS_WITH_WHISPER = 0.2;

/** Oddities that leave nothing to measure or nobody to measure it by. */
const WORDLESS = new Set(["emptyTranscript", "soloShort", "importedWithoutParties"]);

export function isPrivatePlan(plan: CallPlan): boolean {
  return plan.oddity === "private" || plan.oddity === "privateAgain";
}

/** Whisper runs in longer web conferences with customers, where the host uses it. */
function isWhisperOn(world: WorldContext, plan: CallPlan): boolean {
  if (plan.deal === null || plan.isTelephone || isPrivatePlan(plan)) return false;
  if (plan.durationSeconds < SHORTEST_WITH_WHISPER_SECONDS) return false;
  if (plan.oddity !== null && WORDLESS.has(plan.oddity)) return false;
  const usesIt = fraction(world.seed ^ 0x3415, plan.seat.host) < HOSTS_WITH_WHISPER;
  return usesIt && fraction(plan.seed, 71) < CALLS_WITH_WHISPER;
}

export function factsOf(world: WorldContext, plan: CallPlan, index: number): CallFacts {
  const [host = 0, ...others] = plan.team;
  const isAlone = plan.oddity === "soloShort" || plan.oddity === "importedWithoutParties";
  const userIdOf = (position: number) => at(world.users, position).user.id;
  return {
    index,
    id: encodeCallId(world.seed, plan.ordinal),
    seed: plan.seed,
    type: plan.type,
    startedMs: plan.startedMs,
    endedMs: plan.startedMs + plan.durationSeconds * 1_000,
    hostId: userIdOf(host),
    attendeeIds: isAlone ? [] : others.map(userIdOf),
    workspaceId: at(world.workspaces, workspaceOf(world, plan)).id,
    accountId: plan.deal?.account.accountId ?? null,
    opportunityId: plan.deal?.opportunityId ?? null,
    isExternal: plan.deal !== null,
    isPrivate: isPrivatePlan(plan),
    isWhisperOn: isWhisperOn(world, plan),
  };
}
