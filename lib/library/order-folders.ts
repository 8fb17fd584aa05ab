import type { LibraryFolder } from "./schemas.ts";

interface FolderRow {
  id: string;
  name: string;
  parentId: string | null;
  items: number;
  workspaceName: string | null;
}

const byPlace = (one: FolderRow, other: FolderRow) =>
  (one.workspaceName ?? "").localeCompare(other.workspaceName ?? "") || one.name.localeCompare(other.name);

/** The tree as a list, workspace by workspace, each folder followed by what is in it, by name. A parent that is missing counts as the top. */
export function orderFolders(rows: readonly FolderRow[]): LibraryFolder[] {
  const known = new Set(rows.map(({ id }) => id));
  const children = Map.groupBy(rows, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const placed = new Set<string>();
  const ordered: LibraryFolder[] = [];
  const place = (row: FolderRow, depth: number) => {
    if (placed.has(row.id)) return;
    placed.add(row.id);
    ordered.push({ id: row.id, name: row.name, depth, items: row.items, workspaceName: row.workspaceName });
    placeAll(children.get(row.id) ?? [], depth + 1);
  };
  const placeAll = (siblings: readonly FolderRow[], depth: number) => {
    for (const row of siblings.toSorted(byPlace)) place(row, depth);
  };
  placeAll(children.get(null) ?? [], 0);
  placeAll(rows, 0);
  return ordered;
}
