import type { Tx } from "#lib/db/client.ts";
import type { FlowFolderChoice } from "./schemas.ts";

export interface FlowFolder {
  id: string;
  name: string;
  parentId: string | null;
}

export async function readFolders(tx: Tx, tenantId: string): Promise<FlowFolder[]> {
  const rows = await tx.gongFlowFolder.findMany({
    where: { tenantId, removedAt: null },
    orderBy: [{ name: "asc" }, { gongId: "asc" }],
    select: { gongId: true, name: true, parentGongId: true },
  });
  return rows.map(({ gongId, name, parentGongId }) => ({ id: gongId, name, parentId: parentGongId }));
}

/** How many flows stand in each folder itself. */
export async function countFlowsOfFolders(tx: Tx, tenantId: string): Promise<Map<string, number>> {
  const counts = await tx.gongFlow.groupBy({
    by: ["folderGongId"],
    where: { tenantId, removedAt: null, folderGongId: { not: null } },
    _count: true,
  });
  return new Map(counts.map(({ folderGongId, _count }) => [folderGongId ?? "", _count]));
}

/**
 * Parents before their children, each with the flows in it and below; a folder whose parent is not known stands at the
 * top. Loops end.
 */
export function folderTree(
  folders: readonly FlowFolder[],
  flowsIn: ReadonlyMap<string, number> = new Map(),
): FlowFolderChoice[] {
  const known = new Set(folders.map(({ id }) => id));
  const placed = new Set<string>();
  const tree: FlowFolderChoice[] = [];
  const place = (folder: FlowFolder, depth: number): number => {
    if (placed.has(folder.id)) return 0;
    placed.add(folder.id);
    const choice = { id: folder.id, name: folder.name, depth, flows: flowsIn.get(folder.id) ?? 0 };
    tree.push(choice);
    for (const child of folders) if (child.parentId === folder.id) choice.flows += place(child, depth + 1);
    return choice.flows;
  };
  for (const folder of folders) if (folder.parentId === null || !known.has(folder.parentId)) place(folder, 0);
  for (const folder of folders) place(folder, 0);
  return tree;
}

/** The folder and all below it. */
export function foldersBelow(folders: readonly FlowFolder[], id: string): string[] {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const folder of folders) {
      if (folder.parentId !== null && found.has(folder.parentId)) found.add(folder.id);
    }
  }
  return [...found];
}
