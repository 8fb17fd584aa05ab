import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { type CsvCell, csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { getPrivacyReport } from "./get-privacy-report.ts";
import type { PrivacyReport } from "./schemas.ts";

/** The privacy report as a CSV file, made anew. Audited. @throws {AppError} `forbidden` */
export async function createPrivacyFile(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<string> {
  const report = await getPrivacyReport({ ctx }, clock);
  await withTenant(ctx.tenantId, (tx) =>
    recordAudit(tx, ctx, {
      action: "privacy-report.exported",
      details: { failed: report.checks.filter(({ holds }) => !holds).length },
    }),
  );
  return csvFile(["Part", "What", "Found", "Holds", "How"], linesOf(report));
}

function* linesOf(report: PrivacyReport): Generator<readonly CsvCell[]> {
  yield ["Report", report.tenantName, null, null, `As of ${report.asOf}`];
  for (const sentence of report.policy.sentences) yield ["Policy", sentence, null, null, null];
  const { counts } = report;
  yield ["Count", "Calls", counts.calls, null, "Calls that Gong has"];
  yield ["Count", "Private calls", counts.private, null, "Calls that are private in Gong"];
  yield [
    "Count",
    "Hidden from everybody",
    counts.hiddenFromAll,
    null,
    "Private calls while they are not shown",
  ];
  yield ["Count", "Deleted in Gong", counts.removed, null, "Hidden; erased after the grace period"];
  for (const { what, found, holds, how } of report.checks) yield ["Check", what, found, holds, how];
  for (const { table, rows } of report.metadata) {
    yield ["Metadata", `Rows of private calls in ${table}`, rows, null, "Held without content"];
  }
  for (const { at, by, what } of report.changes)
    yield ["Change", what.join("; "), null, null, `${at} by ${by}`];
  yield [
    "Audit log",
    report.audit.isIntact ? "Unbroken" : "Broken",
    report.audit.entries,
    report.audit.isIntact,
    "Entries, each checked against the hash before it",
  ];
}
