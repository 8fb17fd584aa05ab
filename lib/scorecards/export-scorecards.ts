import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { noAnswers, readScorecards } from "./get-scorecards.ts";
import type { ScorecardsQuery } from "./schemas.ts";

/** The whole table as CSV: the same numbers as on the screen, everybody in scope. Recorded. */
export async function exportScorecards({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: ScorecardsQuery;
  nowMs?: number;
}): Promise<{ fileName: string; text: string }> {
  requireArea(ctx, "scorecards", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const { rows, questions, chosen, choices, days } = await readScorecards(tx, { ctx, input, nowMs });
    const name = choices.find(({ id }) => id === chosen)?.name ?? "";
    await recordAudit(tx, ctx, {
      action: "scorecards.exported",
      details: { scorecard: chosen ?? "", ...days, rows: rows.length },
    });
    const header = [
      "Scorecard",
      input.by === "reviewer" ? "Reviewer" : "Person",
      "Gong id",
      "From day",
      "To day",
      "Time zone",
      "Reviews",
      "Score",
      ...questions.flatMap(({ text }) => [`${text}: mean`, `${text}: answered`, `${text}: not applicable`]),
    ];
    const lines = rows.map((row) => [
      name,
      row.name,
      row.id,
      days.from,
      days.to,
      input.zone,
      row.answered,
      row.score,
      ...questions.flatMap(({ id }) => {
        const { mean, answered, notApplicable } = row.cells[id] ?? noAnswers;
        return [mean, answered, notApplicable];
      }),
    ]);
    return { fileName: "scorecards.csv", text: csvFile(header, lines) };
  });
}
