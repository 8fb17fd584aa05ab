import { readCallNames } from "#lib/calls/call-names.ts";
import { callSummarySelect, toCallSummary } from "#lib/calls/formatters.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { LibraryItemsPage } from "./schemas.ts";

const pageSize = 50;

interface ItemRow {
  key: string;
  callId: string;
  note: string | null;
  addedBy: string | null;
  addedAt: Date | null;
  from: number | null;
  to: number | null;
}

/**
 * What a folder holds, the newest first, as far as the actor may see the calls.
 * @throws {AppError} `not_found` for a folder that Gong no longer lists.
 */
export async function listFolderItems({
  ctx,
  input,
}: {
  ctx: TenantContext;
  /** `after` is the `next` of the page before. */
  input: { folder: string; after?: string | undefined };
}): Promise<LibraryItemsPage> {
  requireArea(ctx, "library", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { ms, key } = readCursor(input.after);
  return withTenant(tenantId, async (tx) => {
    const folder = { tenantId, gongId: input.folder, removedAt: null };
    if ((await tx.gongLibraryFolder.count({ where: folder })) === 0) throw notFound("folder");
    const rows = await tx.$queryRaw<ItemRow[]>`
      SELECT i.item_key AS key, i.call_gong_id AS "callId", i.note, u.name AS "addedBy", i.added_at AS "addedAt",
        i.snippet_from_seconds AS from, i.snippet_to_seconds AS to
      FROM gong_library_items i
      LEFT JOIN gong_users u ON u.tenant_id = i.tenant_id AND u.gong_id = i.added_by_gong_id
      WHERE i.tenant_id = ${tenantId} AND i.folder_gong_id = ${input.folder} AND i.removed_at IS NULL
        AND (${ms}::float8 IS NULL OR
          (-coalesce(extract(epoch FROM i.added_at) * 1000, 0)::float8, i.item_key) > (-${ms}::float8, ${key}))
      ORDER BY -coalesce(extract(epoch FROM i.added_at) * 1000, 0)::float8, i.item_key
      LIMIT ${pageSize + 1}`;
    const page = rows.slice(0, pageSize);
    const calls = await tx.call.findMany({
      where: {
        AND: [{ tenantId, gongId: { in: page.map(({ callId }) => callId) } }, await visibleCalls(tx, ctx)],
      },
      select: callSummarySelect,
    });
    const names = await readCallNames(tx, tenantId, calls);
    const byId = new Map(calls.map((call) => [call.gongId, toCallSummary(call, names)]));
    const items = page.flatMap(({ callId, addedAt, ...item }) => {
      const call = byId.get(callId);
      return call ? [{ ...item, call, addedAt: addedAt?.toISOString() ?? null }] : [];
    });
    const mirrored = await tx.call.findMany({
      where: { tenantId, gongId: { in: page.map(({ callId }) => callId) } },
      select: { gongId: true },
    });
    const held = new Set(mirrored.map(({ gongId }) => gongId));
    const last = page.at(-1);
    return {
      items,
      notCopied: page.filter(({ callId }) => !held.has(callId)).length,
      hidden: isAdmin(ctx) ? page.filter(({ callId }) => held.has(callId) && !byId.has(callId)).length : null,
      next: rows.length > pageSize && last ? `${last.addedAt?.getTime() ?? 0}_${last.key}` : null,
    };
  });
}

function readCursor(cursor: string | undefined): { ms: number | null; key: string } {
  const [, ms, key] = /^(\d{1,15})_(.*)$/su.exec(cursor ?? "") ?? [];
  return ms === undefined || key === undefined ? { ms: null, key: "" } : { ms: Number(ms), key };
}
