import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { ReportName } from "./schemas.ts";

/** @throws {AppError} `forbidden` for whom the report is closed */
export function requireReportArea(ctx: TenantContext, report: ReportName): void {
  requireArea(ctx, report === "people" ? "stats" : "calls", "read");
}
