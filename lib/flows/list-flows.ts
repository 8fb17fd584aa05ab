import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { foldersBelow, readFolders } from "./flow-folders.ts";
import { readFlowNames } from "./flow-names.ts";
import { flowSummarySelect, toFlowSummary } from "./formatters.ts";
import type { FlowsPage, ListFlowsQuery } from "./schemas.ts";

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** One page of the flows of all owners, by name. @throws {AppError} `forbidden` without the area flows. */
export async function listFlows({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListFlowsQuery;
}): Promise<FlowsPage> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const filter: Prisma.GongFlowWhereInput = {
    tenantId,
    removedAt: null,
    ...(input.workspace && { workspaceGongId: input.workspace }),
    ...(input.name && { name: { contains: literal(input.name), mode: "insensitive" } }),
    ...(input.visibility && { visibility: input.visibility }),
    ...(input.owner && { owners: { some: { tenantId, userGongId: input.owner, removedAt: null } } }),
  };
  return withTenant(tenantId, async (tx) => {
    const folders = input.folder && foldersBelow(await readFolders(tx, tenantId), input.folder);
    const where: Prisma.GongFlowWhereInput = folders ? { ...filter, folderGongId: { in: folders } } : filter;
    const rows = await tx.gongFlow.findMany({
      where: { AND: [where, afterCursor(input.cursor)] },
      orderBy: [{ name: "asc" }, { gongId: "asc" }],
      take: input.limit + 1,
      select: flowSummarySelect,
    });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const names = await readFlowNames(tx, tenantId, page);
    return {
      flows: page.map((row) => toFlowSummary(row, names)),
      nextCursor: rows.length > input.limit && last ? JSON.stringify([last.name, last.gongId]) : null,
      count: input.cursor === undefined ? await tx.gongFlow.count({ where }) : null,
    };
  });
}

function afterCursor(cursor: string | undefined): Prisma.GongFlowWhereInput {
  if (cursor === undefined) return {};
  const [name, gongId] = readCursor(cursor);
  return { OR: [{ name: { gt: name } }, { name, gongId: { gt: gongId } }] };
}

function readCursor(cursor: string): [string, string] {
  try {
    const [name, gongId] = JSON.parse(cursor) as unknown[];
    if (typeof name === "string" && typeof gongId === "string") return [name, gongId];
  } catch {
    // Told below.
  }
  const reason = "must be a cursor that a list answered";
  throw new AppError("invalid_input", `The cursor ${reason}.`, {
    invalidParams: [{ name: "cursor", reason }],
  });
}
