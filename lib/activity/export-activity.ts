import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { counters } from "./choices.ts";
import { readActivity } from "./get-activity.ts";
import type { ActivityQuery } from "./schemas.ts";

/** The whole table as CSV: the same numbers as on the screen, everybody in scope. Recorded. */
export async function exportActivity({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: ActivityQuery;
  nowMs?: number;
}): Promise<{ fileName: string; text: string }> {
  requireArea(ctx, "stats", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const { all, days, companyZone } = await readActivity(tx, { ctx, input, nowMs });
    const [from, to] = [days?.from ?? "", days?.to ?? ""];
    const zone = companyZone ?? "unknown";
    await recordAudit(tx, ctx, { action: "activity.exported", details: { from, to, people: all.length } });
    const header = [
      "Person",
      "Gong id",
      "Active in Gong",
      "From day",
      "To day",
      "Time zone",
      ...counters.map(({ label }) => label),
    ];
    const rows = all.map(({ id, name, isActive, counts }) => [
      name,
      id,
      isActive,
      from,
      to,
      zone,
      ...counters.map((counter) => counts[counter.id]),
    ]);
    return { fileName: `activity-${from || "none"}.csv`, text: csvFile(header, rows) };
  });
}
