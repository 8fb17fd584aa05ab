import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { ReportName } from "./schemas.ts";

const areaOf = (report: ReportName) => (report === "people" ? "stats" : "calls");

/** @throws {AppError} `forbidden` for whom the report is closed */
export function requireReportArea(ctx: TenantContext, report: ReportName): void {
  requireArea(ctx, areaOf(report), "read");
}

export function mayReadReport({ actor }: TenantContext, report: ReportName): boolean {
  return actor.kind === "member" && covers(actor.areas[areaOf(report)], "read");
}
