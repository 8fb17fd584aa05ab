import { type Clock, systemClock } from "#lib/clock.ts";
import { systemContext } from "#lib/connections/system-context.ts";
import type { Tx } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { keptDraftDays } from "./choices.ts";

const draftsAtOnce = 500;

interface OldDraft {
  tenantId: string;
  id: string;
}

/**
 * Deletes drafts that nobody touched for 30 days, checked or not, with their lists; for the worker. A batch that was ever
 * confirmed stays, as do its outcomes.
 */
export async function removeOldDrafts(clock: Clock = systemClock): Promise<number> {
  const before = new Date(clock.now() - keptDraftDays * 86_400_000).toISOString();
  const drafts = await withDispatcher(
    (tx) => tx.$queryRaw<OldDraft[]>`
      SELECT tenant_id AS "tenantId", id FROM flow_batches
      WHERE state IN ('draft', 'checked') AND confirmed_at IS NULL AND updated_at < ${before}::timestamptz
      LIMIT ${draftsAtOnce}`,
  );
  let removed = 0;
  for (const draft of drafts) {
    removed += await withTenant(draft.tenantId, (tx) => removeDraft(tx, draft, before), {
      timeoutMs: 60_000,
    });
  }
  return removed;
}

/** Unless somebody has touched it meanwhile. */
async function removeDraft(tx: Tx, { tenantId, id }: OldDraft, before: string): Promise<number> {
  const [gone] = await tx.$queryRaw<{ rows: number; createdBy: string }[]>`
    DELETE FROM flow_batches
    WHERE tenant_id = ${tenantId} AND id = ${id} AND state IN ('draft', 'checked') AND confirmed_at IS NULL
      AND updated_at < ${before}::timestamptz
    RETURNING rows, created_by_name AS "createdBy"`;
  if (!gone) return 0;
  await recordAudit(tx, await systemContext(tx, tenantId), {
    action: "flow-batch.draft-removed",
    target: id,
    details: { rows: gone.rows, made_by: gone.createdBy, untouched_days: keptDraftDays },
  });
  return 1;
}
