import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readSubjects } from "./read-subjects.ts";
import type { SubjectsQuery } from "./schemas.ts";

/** All trackers or topics of the calls in scope as CSV, the numbers of the screen. Recorded. */
export async function exportSubjects({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: SubjectsQuery;
  nowMs?: number;
}): Promise<{ fileName: string; text: string }> {
  requireArea(ctx, "stats", "read");
  requireArea(ctx, "calls", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const { subjects, calls, scope } = await readSubjects(tx, { ctx, input, nowMs });
    const { from, to } = scope.days;
    const isTracker = input.kind === "tracker";
    await recordAudit(tx, ctx, {
      action: `${input.kind}s.exported`,
      details: { from, to, rows: subjects.length },
    });
    const header = [
      isTracker ? "Tracker" : "Topic",
      ...(isTracker ? ["Gong id"] : []),
      "From day",
      "To day",
      "Time zone",
      "Calls",
      "All calls",
      "Share of calls",
      "Calls before",
      ...(isTracker ? ["Times", "Said by us", "Said by them"] : ["Seconds"]),
    ];
    const rows = subjects.map((row) => [
      row.name,
      ...(isTracker ? [row.key] : []),
      from,
      to,
      scope.zone,
      row.calls,
      calls,
      row.share,
      row.callsBefore,
      row.amount,
      ...(isTracker ? [row.us, row.them] : []),
    ]);
    return { fileName: `${input.kind}s-${from}.csv`, text: csvFile(header, rows) };
  });
}
