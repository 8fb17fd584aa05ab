import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { QuickSearchResults } from "./schemas.ts";

const most = 5;

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/**
 * Things whose name holds what was typed, for the one box: calls by title or account, people, flows and folders, as
 * far as the actor's areas and the call policy let him see them.
 */
export async function quickSearch({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { q: string };
}): Promise<QuickSearchResults> {
  requireArea(ctx, "calls", "read");
  const { tenantId, actor } = ctx;
  const name = { contains: literal(input.q), mode: "insensitive" as const };
  const opens = (area: "people" | "flows" | "library") =>
    actor.kind === "system" || covers(actor.areas[area], "read");
  return withTenant(tenantId, async (tx) => {
    const named = {
      where: { tenantId, removedAt: null, name },
      take: most,
      orderBy: { name: "asc" as const },
    };
    const people = opens("people")
      ? await tx.gongUser.findMany({ ...named, select: { gongId: true, name: true, title: true } })
      : [];
    const flows = opens("flows")
      ? await tx.gongFlow.findMany({ ...named, select: { gongId: true, name: true, folderName: true } })
      : [];
    const folders = opens("library")
      ? await tx.gongLibraryFolder.findMany({ ...named, select: { gongId: true, name: true } })
      : [];
    return {
      calls: await findCalls(tx, ctx, name),
      people: people.map(({ gongId, ...person }) => ({ id: gongId, ...person })),
      flows: flows.map(({ gongId, name: flow, folderName }) => ({
        id: gongId,
        name: flow,
        folder: folderName,
      })),
      folders: folders.map(({ gongId, name: folder }) => ({ id: gongId, name: folder })),
    };
  });
}

async function findCalls(
  tx: Tx,
  ctx: TenantContext,
  name: { contains: string; mode: "insensitive" },
): Promise<QuickSearchResults["calls"]> {
  const calls = await tx.call.findMany({
    where: {
      AND: [
        { tenantId: ctx.tenantId, OR: [{ title: name }, { accountName: name }] },
        await visibleCalls(tx, ctx),
      ],
    },
    orderBy: [{ startedAt: "desc" }, { gongId: "desc" }],
    take: most,
    select: { gongId: true, title: true, accountName: true, startedAt: true },
  });
  return calls.map(({ gongId, startedAt, ...call }) => ({
    id: gongId,
    startedAt: startedAt.toISOString(),
    ...call,
  }));
}
