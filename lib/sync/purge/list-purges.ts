import type { Tx } from "#lib/db/client.ts";
import type { PurgeRun } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { purgeReasonWords } from "./choices.ts";
import type { ListPurgesQuery, PurgeEntry, PurgesPage } from "./schemas.ts";

const mostInFile = 10_000;

/** One page of the purge log, the newest deletion first. @throws {AppError} `forbidden` without the area settings. */
export async function listPurges({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListPurgesQuery;
}): Promise<PurgesPage> {
  requireArea(ctx, "settings", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const found = await readPurges(tx, ctx.tenantId, input.limit + 1, input.cursor);
    const page = found.slice(0, input.limit);
    const last = page.at(-1);
    return {
      purges: page,
      nextCursor: found.length > input.limit && last ? `${Date.parse(last.startedAt)}_${last.id}` : null,
    };
  });
}

/** The whole purge log as a CSV file, a row for each table of each deletion. Audited. */
export async function createPurgesFile({ ctx }: { ctx: TenantContext }): Promise<string> {
  requireArea(ctx, "settings", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const purges = await readPurges(tx, ctx.tenantId, mostInFile);
    const header = ["Id", "Began", "Ended", "Reason", "By", "Erased before", "Calls", "Table", "Rows"];
    const rows = purges.flatMap((entry) =>
      (Object.keys(entry.erased).length === 0 ? [["", 0] as const] : Object.entries(entry.erased)).map(
        ([table, count]) => [
          entry.id,
          entry.startedAt,
          entry.finishedAt,
          purgeReasonWords[entry.reason],
          entry.by,
          entry.line,
          entry.done,
          table,
          count,
        ],
      ),
    );
    await recordAudit(tx, ctx, { action: "purge-log.exported", details: { purges: purges.length } });
    return csvFile(header, rows);
  });
}

async function readPurges(tx: Tx, tenantId: string, take: number, cursor?: string): Promise<PurgeEntry[]> {
  const [ms = "", id = ""] = cursor === undefined ? [] : split(cursor);
  const startedAt = new Date(Number(ms));
  const rows = await tx.purgeRun.findMany({
    where: {
      tenantId,
      ...(cursor !== undefined && {
        OR: [{ startedAt: { lt: startedAt } }, { startedAt, id: { lt: id } }],
      }),
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take,
  });
  const names = await namesOf(tx, tenantId, rows);
  return rows.map((row) => toEntry(row, names));
}

function split(cursor: string): [string, string] {
  const at = cursor.indexOf("_");
  return [cursor.slice(0, at), cursor.slice(at + 1)];
}

async function namesOf(tx: Tx, tenantId: string, rows: readonly PurgeRun[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
  const members = await tx.member.findMany({
    where: { tenantId, id: { in: ids } },
    select: { id: true, person: { select: { name: true } } },
  });
  return new Map(members.map(({ id, person }) => [id, person.name]));
}

function toEntry(row: PurgeRun, names: ReadonlyMap<string, string>): PurgeEntry {
  return {
    id: row.id,
    reason: row.reason,
    by: row.memberId === null ? "Callboard" : (names.get(row.memberId) ?? "A former member"),
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    line: row.line?.toISOString() ?? null,
    done: row.done,
    expected: row.expected,
    erased: row.erased as Record<string, number>,
  };
}
