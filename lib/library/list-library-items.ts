import { readCallNames } from "#lib/calls/call-names.ts";
import { callSummarySelect, toCallSummary } from "#lib/calls/formatters.ts";
import type { Tx } from "#lib/db/client.ts";
import { joinSql, type Sql, sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { type CallVisibility, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { isSeen } from "#lib/tenancy/seen-calls.ts";
import type { LibraryItemsPage, LibraryItemsQuery } from "./schemas.ts";

const pageSize = 50;

interface ItemRow {
  key: string;
  folderId: string;
  folderName: string;
  callId: string;
  note: string | null;
  addedBy: string | null;
  addedAt: Date | null;
  from: number | null;
  to: number | null;
  isHeld: boolean;
  isSeen: boolean;
}

/**
 * What a folder holds, or what goes by the words in any folder, the newest first, as far as the actor may see the calls.
 * Words are looked for in the note, the call's title and account, the folder's name and the curator's.
 * @throws {AppError} `not_found` for a folder that Gong no longer lists.
 */
export async function listLibraryItems({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: LibraryItemsQuery;
}): Promise<LibraryItemsPage> {
  requireArea(ctx, "library", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    if (!input.q) await requireFolder(tx, tenantId, input.folder);
    const rows = await readItems(tx, tenantId, await readCallVisibility(tx, ctx), input);
    const page = rows.slice(0, pageSize);
    const calls = await tx.call.findMany({
      where: { tenantId, gongId: { in: page.filter((row) => row.isSeen).map(({ callId }) => callId) } },
      select: callSummarySelect,
    });
    const names = await readCallNames(tx, tenantId, calls);
    const byId = new Map(calls.map((call) => [call.gongId, toCallSummary(call, names)]));
    const items = page.flatMap(({ callId, addedAt, folderId, folderName, key, note, addedBy, from, to }) => {
      const call = byId.get(callId);
      const folder = { id: folderId, name: folderName };
      return call
        ? [{ key, folder, call, note, addedBy, addedAt: addedAt?.toISOString() ?? null, from, to }]
        : [];
    });
    const last = page.at(-1);
    return {
      items,
      notCopied: page.filter((row) => !row.isHeld).length,
      hidden: isAdmin(ctx) ? page.filter((row) => row.isHeld && !row.isSeen).length : null,
      next:
        rows.length > pageSize && last
          ? `${last.addedAt?.getTime() ?? 0}_${last.folderId}_${last.key}`
          : null,
    };
  });
}

async function requireFolder(tx: Tx, tenantId: string, gongId: string | undefined): Promise<void> {
  const where = { tenantId, gongId: gongId ?? "", removedAt: null };
  if ((await tx.gongLibraryFolder.count({ where })) === 0) throw notFound("folder");
}

/** `%` and `_` typed by a person mean themselves. */
const containing = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** A search tells nothing of what it does not show, so that no word can be tried on a hidden call. */
function matches(words: string, sight: CallVisibility): Sql {
  const patterns = words.split(/\s+/).map(containing);
  return sql`${isSeen(sight)} AND
    concat_ws(' ', i.note, c.title, c.account_name, f.name, u.name) ILIKE ALL (${patterns}::text[])`;
}

async function readItems(
  tx: Tx,
  tenantId: string,
  sight: CallVisibility,
  { folder, q, after }: LibraryItemsQuery,
): Promise<ItemRow[]> {
  const place = sql`(-coalesce(extract(epoch FROM i.added_at) * 1000, 0)::float8, i.folder_gong_id, i.item_key)`;
  const cursor = readCursor(after);
  const conditions = [
    sql`i.tenant_id = ${tenantId} AND i.removed_at IS NULL`,
    q ? matches(q, sight) : sql`i.folder_gong_id = ${folder}`,
    ...(cursor ? [sql`${place} > (-${cursor.ms}::float8, ${cursor.folder}, ${cursor.key})`] : []),
  ];
  return tx.$queryRaw<ItemRow[]>`
    SELECT i.item_key AS key, f.gong_id AS "folderId", f.name AS "folderName", i.call_gong_id AS "callId", i.note,
      u.name AS "addedBy", i.added_at AS "addedAt", i.snippet_from_seconds AS from, i.snippet_to_seconds AS to,
      c.gong_id IS NOT NULL AS "isHeld", (c.gong_id IS NOT NULL AND ${isSeen(sight)}) AS "isSeen"
    FROM gong_library_items i
    JOIN gong_library_folders f
      ON f.tenant_id = i.tenant_id AND f.gong_id = i.folder_gong_id AND f.removed_at IS NULL
    LEFT JOIN calls c ON c.tenant_id = i.tenant_id AND c.gong_id = i.call_gong_id
    LEFT JOIN gong_users u ON u.tenant_id = i.tenant_id AND u.gong_id = i.added_by_gong_id
    WHERE ${joinSql(conditions, " AND ")}
    ORDER BY ${place}
    LIMIT ${pageSize + 1}`;
}

function readCursor(cursor: string | undefined): { ms: number; folder: string; key: string } | null {
  const [, ms, folder, key] = /^(\d{1,15})_(\d{1,20})_(.*)$/su.exec(cursor ?? "") ?? [];
  return folder === undefined || key === undefined ? null : { ms: Number(ms), folder, key };
}
