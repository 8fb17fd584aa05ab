import { exportCalls } from "#lib/calls/export-calls.ts";
import { ExportCallsQuery } from "#lib/calls/schemas.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { SheetFormat } from "#lib/format/sheet-choices.ts";
import type { SheetFile } from "#lib/format/sheet-file.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { exportPeopleReport } from "../people/export-people-report.ts";
import { ExportPeopleReportInput } from "../people/schemas.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** A snapshot's rows as a file, as far as the viewer may see them. Recorded. @throws {AppError} `not_found`, `forbidden` */
export async function exportSnapshot({
  ctx,
  input: { snapshotId, format },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { snapshotId: string; format: SheetFormat };
  clock?: Clock;
}): Promise<SheetFile> {
  const { report, query, people, calls } = await readSnapshot(ctx, snapshotId, clock);
  if (report === "people") {
    const input = ExportPeopleReportInput.parse({ ...query, period: "custom", format });
    return exportPeopleReport({ ctx, input, among: people });
  }
  const { zone, sort } = query;
  return exportCalls({ ctx, input: { ...ExportCallsQuery.parse({ zone, sort, format }), calls } });
}
