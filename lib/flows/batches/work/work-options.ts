import type { Clock } from "#lib/clock.ts";
import type { OpenGongInput } from "#lib/connections/open-gong.ts";
import type { GongClient } from "#lib/gong/create-gong-client.ts";

/** What of Gong batches use. */
export type FlowsClient = Pick<GongClient, "flows">;

export interface BatchWorkOptions {
  clock: Clock;
  /** Ends the work after the request under way. */
  stopping?: AbortSignal;
  /** Cuts off the request under way, whose outcome is then looked up later. */
  signal?: AbortSignal;
  /** Only this tenant's batches. */
  tenantId?: string;
  /** At most so many steps; all that are due unless told. */
  steps?: number;
  open(input: OpenGongInput): Promise<FlowsClient>;
}

/** How long a request may take with its waits for the budget; then nothing of it is sent any more. */
export const requestMs = 60_000;

/** What a request did whose answer was lost is looked up no sooner than this after it ended: Gong may still be at it. */
export const settleMs = 20_000;

/** Nobody else takes a batch for so long, which is longer than a request and what comes after it can take. */
export const leaseMs = 150_000;

/** Gong's clock and ours may differ by so much. */
export const clockSkewMs = 15 * 60_000;

/** Tries of one prospect, each after a look that did not find him in the flow. */
export const mostAttempts = 5;

/** Flow instances that one request ends at most. */
export const undoSize = 200;
