import type { Tx } from "#lib/db/client.ts";
import type { ListPart } from "../lists/list-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import type { WriteContext } from "../lists/write-rows.ts";

/** The workspaces of the company, and whether there is more than one to tell apart. */
export async function readWorkspaceIds(tx: Tx, tenantId: string): Promise<string[]> {
  const workspaces = await tx.gongWorkspace.findMany({
    where: { tenantId, removedAt: null },
    orderBy: { gongId: "asc" },
    select: { gongId: true },
  });
  return workspaces.map(({ gongId }) => gongId);
}

/**
 * Learns which workspace records belong to where Gong does not say so on the record: it is asked for those of one
 * workspace. `assign` writes that down for their ids, and takes it back for others that stood under the workspace.
 */
export function workspacePart(
  request: ListPart["request"],
  assign: (context: WriteContext, gongIds: string[]) => Promise<void>,
): ListPart<string | null> {
  const idOf = idUnder("id");
  let ids: string[] = [];
  return {
    request,
    idOf,
    map: idOf,
    holdsRows: async () => false,
    begin: () => {
      ids = [];
    },
    save: async (_context, items) => {
      ids.push(...items.filter((id) => id !== null));
      return 0;
    },
    close: async (context) => {
      await assign(context, ids);
      return ids.length;
    },
  };
}
