import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { StreamName } from "../streams.ts";
import { formatRun } from "./format-run.ts";
import type { ListRunsQuery, RunsPage } from "./schemas.ts";

/**
 * The runs of a stream, newest first, a page at a time; they are kept for thirty days.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function listRuns({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListRunsQuery & { stream: StreamName };
}): Promise<RunsPage> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const { stream, limit, cursor } = input;
  const rows = await withTenant(tenantId, (tx) =>
    tx.syncRun.findMany({
      where: { tenantId, stream, ...(cursor !== undefined && { OR: afterCursor(cursor) }) },
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      take: limit + 1,
    }),
  );
  const runs = rows.slice(0, limit);
  const last = runs.at(-1);
  return {
    runs: runs.map(formatRun),
    nextCursor: rows.length > limit && last ? `${last.startedAt.getTime()}_${last.id}` : null,
  };
}

function afterCursor(cursor: string) {
  const split = cursor.indexOf("_");
  const startedAt = new Date(Number(cursor.slice(0, split)));
  return [{ startedAt: { lt: startedAt } }, { startedAt, id: { lt: cursor.slice(split + 1) } }];
}
