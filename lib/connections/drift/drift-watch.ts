import { withTenant } from "#lib/db/with-tenant.ts";
import type { GongEvent } from "#lib/gong/core/events.ts";
import { recordDrift } from "./record-drift.ts";
import { recordShape } from "./record-shape.ts";

export interface WatchOrigin {
  tenantId: string;
  purpose: string;
  /** People try odd requests: what their answers lack says nothing about Gong. */
  isByHand: boolean;
}

/**
 * Watches the answers of one client. All drift is counted; of the declared fields, the first answer of each
 * operation that carries records is looked at.
 * @returns a listener that answers with the writing to wait for, if there is any.
 */
export function watchDrift({ tenantId, purpose, isByHand }: WatchOrigin) {
  const lookedAt = new Set<string>();
  return (event: GongEvent, at: Date): Promise<void> | undefined => {
    if (event.type === "drift") {
      const { operationId, fields } = event;
      return withTenant(tenantId, (tx) => recordDrift(tx, { tenantId, operationId, fields }, at));
    }
    if (event.type !== "answer" || isByHand || lookedAt.has(event.operationId)) return undefined;
    const { operationId } = event;
    const paths = event.seenFields();
    if (!paths.some((path) => path.includes(".") || path.includes("[]"))) return undefined;
    lookedAt.add(operationId);
    return withTenant(tenantId, (tx) => recordShape(tx, { tenantId, operationId, purpose, paths }, at));
  };
}
