import type { Flow, JsonObject } from "../../world/types.ts";
import { stableFraction } from "../stable-id.ts";

export type FlowInstanceStatus =
  | "Pending"
  | "Running"
  | "Paused"
  | "FinishedNoReply"
  | "FinishedResponse"
  | "Finished";

/** One prospect's way through one flow. */
export interface FlowInstance {
  id: string;
  flow: Flow;
  crmProspectId: string;
  ownerUserId: string;
  createdMs: number;
  /** When somebody took the prospect out, or the flow was deleted. */
  removedMs: number | null;
  /** Made before the start, not through the API. */
  isPast: boolean;
  overrides: JsonObject | null;
  description: string | null;
}

export const DAY_MS = 86_400_000;
const PENDING_MS = 60_000;
/** Days between the last step and the end without an answer. */
const LAST_DAYS = 2;
const ANSWERING_SHARE = 0.3;
const PAUSING_SHARE = 0.08;

export function statusAt(instance: FlowInstance, nowMs: number): FlowInstanceStatus {
  const { createdMs, removedMs } = instance;
  if (removedMs !== null && removedMs <= nowMs) return "Finished";
  const { endMs, isAnswered } = courseOf(instance);
  if (nowMs >= endMs) return isAnswered ? "FinishedResponse" : "FinishedNoReply";
  if (nowMs < createdMs + PENDING_MS) return "Pending";
  return isPausedAt(instance, (nowMs - createdMs) / (endMs - createdMs)) ? "Paused" : "Running";
}

/** When the instance ended or will end. */
export function endOf(instance: FlowInstance): number {
  const { endMs } = courseOf(instance);
  return instance.removedMs === null ? endMs : Math.min(instance.removedMs, endMs);
}

export function isLive(instance: FlowInstance, nowMs: number): boolean {
  return nowMs < endOf(instance);
}

function courseOf({ id, flow, createdMs }: FlowInstance): { endMs: number; isAnswered: boolean } {
  const lengthMs = ((flow.steps.at(-1)?.afterDays ?? 0) + LAST_DAYS) * DAY_MS;
  const draw = stableFraction(`${id}:answer`);
  const isAnswered = draw < ANSWERING_SHARE;
  return { endMs: createdMs + lengthMs * (isAnswered ? 0.4 + draw : 1), isAnswered };
}

function isPausedAt({ id }: FlowInstance, share: number): boolean {
  return stableFraction(`${id}:pause`) < PAUSING_SHARE && share > 0.3 && share < 0.6;
}
