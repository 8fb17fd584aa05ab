import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { StreamName } from "../streams.ts";
import type { ListQuarantinedQuery, QuarantinedPage } from "./schemas.ts";

/**
 * The records of a stream that could not be read, by their Gong id, with the reason and never with what they hold.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function listQuarantined({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListQuarantinedQuery & { stream: StreamName };
}): Promise<QuarantinedPage> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const { stream, limit, after } = input;
  const rows = await withTenant(tenantId, (tx) =>
    tx.quarantinedRecord.findMany({
      where: { tenantId, stream, ...(after !== undefined && { gongId: { gt: after } }) },
      orderBy: { gongId: "asc" },
      take: limit + 1,
      select: { gongId: true, reason: true, seenAt: true, retryAt: true },
    }),
  );
  const shown = rows.slice(0, limit);
  return {
    records: shown.map(({ gongId, reason, seenAt, retryAt }) => ({
      id: gongId,
      reason,
      since: seenAt.toISOString(),
      retryAt: retryAt?.toISOString() ?? null,
    })),
    nextAfter: rows.length > limit ? (shown.at(-1)?.gongId ?? null) : null,
  };
}
