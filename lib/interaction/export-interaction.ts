import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { gongMetrics, metricById } from "./choices.ts";
import { byMetric } from "./get-interaction.ts";
import { readInteraction } from "./read-interaction.ts";
import type { InteractionQuery } from "./schemas.ts";

/** The whole table as CSV, everybody in scope who has a figure; shares from 0 to 1, times in seconds. Recorded. */
export async function exportInteraction({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: InteractionQuery;
  nowMs?: number;
}): Promise<{ fileName: string; text: string }> {
  requireArea(ctx, "stats", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const { scope, spans, people } = await readInteraction(tx, { ctx, input, nowMs });
    const { from, to } = scope.days;
    const gong = [spans?.now[0]?.from ?? "", spans?.now.at(-1)?.to ?? "", scope.companyZone ?? "unknown"];
    await recordAudit(tx, ctx, {
      action: "interaction.exported",
      details: { from, to, people: people.length },
    });
    const header = [
      "Person",
      "Gong id",
      "Active in Gong",
      "From day",
      "To day",
      "Time zone",
      metricById.talkRatio.label,
      "Calls of the talk ratio",
      "Gong's from day",
      "Gong's to day",
      "Company's time zone",
      ...gongMetrics.map((metric) => metricById[metric].label),
      "Calls hosted",
    ];
    const rows = people
      .toSorted(byMetric(input.metric))
      .map(({ id, name, isActive, now }) => [
        name,
        id,
        isActive,
        from,
        to,
        scope.zone,
        now.talkRatio?.value ?? null,
        now.talkRatio?.n ?? null,
        ...gong,
        ...gongMetrics.map((metric) => now[metric]?.value ?? null),
        Math.max(0, ...gongMetrics.map((metric) => now[metric]?.n ?? 0)),
      ]);
    return { fileName: `interaction-${from}.csv`, text: csvFile(header, rows) };
  });
}
