import type { FlowFolderChoice } from "#lib/flows/schemas.ts";

export interface ShownFolder extends FlowFolderChoice {
  /** Null for a folder without folders in it. */
  isOpen: boolean | null;
  parentId: string | null;
}

/** The folders that can be seen: those at the top, and those in open ones. They come in the order of their tree. */
export function shownFolders(folders: readonly FlowFolderChoice[], open: ReadonlySet<string>): ShownFolder[] {
  const shown: ShownFolder[] = [];
  const above: FlowFolderChoice[] = [];
  for (const [index, folder] of folders.entries()) {
    above.length = Math.min(folder.depth, above.length);
    const isSeen = above.every(({ id }) => open.has(id));
    const hasFolders = (folders[index + 1]?.depth ?? 0) > folder.depth;
    const parentId = above.at(-1)?.id ?? null;
    if (isSeen) shown.push({ ...folder, parentId, isOpen: hasFolders ? open.has(folder.id) : null });
    above.push(folder);
  }
  return shown;
}

/** The folders around one, which must be open for it to be seen. */
export function foldersAbove(folders: readonly FlowFolderChoice[], id: string): string[] {
  const above: FlowFolderChoice[] = [];
  for (const folder of folders) {
    above.length = Math.min(folder.depth, above.length);
    if (folder.id === id) return above.map((each) => each.id);
    above.push(folder);
  }
  return [];
}

export type TreeMove = { focus: string } | { open: string } | { close: string } | null;

/** What a key does in a tree, as the practice for trees has it: up, down, first, last, in and out. */
export function moveInTree(shown: readonly ShownFolder[], at: string, key: string): TreeMove {
  const index = shown.findIndex(({ id }) => id === at);
  const folder = shown[index];
  const to = (next: ShownFolder | undefined): TreeMove => (next ? { focus: next.id } : null);
  if (!folder) return null;
  if (key === "ArrowDown") return to(shown[index + 1]);
  if (key === "ArrowUp") return to(shown[index - 1]);
  if (key === "Home") return to(shown[0]);
  if (key === "End") return to(shown.at(-1));
  if (key === "ArrowRight" && folder.isOpen !== null) {
    return folder.isOpen ? to(shown[index + 1]) : { open: at };
  }
  if (key === "ArrowLeft") {
    if (folder.isOpen) return { close: at };
    return to(shown.find(({ id }) => id === folder.parentId));
  }
  return null;
}
