import { type Clock, systemClock } from "#lib/clock.ts";
import { VaultError, vault } from "#lib/connections/vault/vault.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { HistoryDetail, HistoryParams } from "../schemas.ts";
import { entryColumns, formatEntry } from "./format-entry.ts";
import { keptMs } from "./history-limits.ts";

/**
 * One of the member's own runs with what he filled in.
 * @throws {AppError} `not_found` for an unknown run, an old one and another member's alike.
 */
export async function getHistoryEntry(
  { ctx, input }: { ctx: MemberContext; input: HistoryParams },
  clock: Clock = systemClock,
): Promise<HistoryDetail> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const since = new Date(clock.now() - keptMs);
  const row = await withTenant(tenantId, (tx) =>
    tx.explorerRun.findFirst({
      where: { tenantId, id: input.runId, memberId: ctx.actor.memberId, at: { gte: since } },
      select: { ...entryColumns, valuesSealed: true },
    }),
  );
  if (row === null) throw notFound("run");
  return { ...formatEntry(row), values: openValues(tenantId, row.id, row.valuesSealed) };
}

/** Null after the vault's key is gone: the history outlives no key. */
function openValues(tenantId: string, recordId: string, sealed: string | null) {
  if (sealed === null) return null;
  try {
    const text = vault().open(sealed, { tenantId, recordId, field: "values" }).reveal();
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}
