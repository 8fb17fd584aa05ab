import type { Tx } from "#lib/db/client.ts";
import type { FlowFilterOptions } from "./schemas.ts";

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

/** Parents before their children; a folder whose parent is not known stands at the top. Loops end. */
export function folderTree(folders: readonly FlowFolder[]): FlowFilterOptions["folders"] {
  const known = new Set(folders.map(({ id }) => id));
  const placed = new Set<string>();
  const tree: FlowFilterOptions["folders"] = [];
  const place = (folder: FlowFolder, depth: number) => {
    if (placed.has(folder.id)) return;
    placed.add(folder.id);
    tree.push({ id: folder.id, name: folder.name, depth });
    for (const child of folders) if (child.parentId === folder.id) place(child, depth + 1);
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
