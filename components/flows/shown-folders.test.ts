import { describe, expect, it } from "vitest";
import { foldersAbove, moveInTree, shownFolders } from "./shown-folders.ts";

const folders = [
  ["a", 0],
  ["a1", 1],
  ["a11", 2],
  ["a2", 1],
  ["b", 0],
].map(([id, depth]) => ({ id: String(id), name: String(id), depth: Number(depth), flows: 1 }));
const seen = (...open: string[]) => shownFolders(folders, new Set(open));
const ids = (...open: string[]) => seen(...open).map(({ id }) => id);

describe("a tree of folders", () => {
  it("shows what is in open folders, and nothing that is in a closed one around them", () => {
    expect(ids()).toEqual(["a", "b"]);
    expect(ids("a")).toEqual(["a", "a1", "a2", "b"]);
    expect(ids("a", "a1")).toEqual(["a", "a1", "a11", "a2", "b"]);
    expect(ids("a1")).toEqual(["a", "b"]);
    expect(seen("a").map(({ isOpen, parentId }) => [isOpen, parentId])).toEqual([
      [true, null],
      [false, "a"],
      [null, "a"],
      [null, null],
    ]);
    expect(foldersAbove(folders, "a11")).toEqual(["a", "a1"]);
    expect(foldersAbove(folders, "b")).toEqual([]);
  });

  it("is walked by keys: down, up, in, out, first and last", () => {
    const open = seen("a");
    expect(moveInTree(open, "a", "ArrowDown")).toEqual({ focus: "a1" });
    expect(moveInTree(open, "a", "ArrowUp")).toBeNull();
    expect(moveInTree(open, "a", "ArrowRight")).toEqual({ focus: "a1" });
    expect(moveInTree(open, "a1", "ArrowRight")).toEqual({ open: "a1" });
    expect(moveInTree(open, "a2", "ArrowRight")).toBeNull();
    expect(moveInTree(open, "a2", "ArrowLeft")).toEqual({ focus: "a" });
    expect(moveInTree(open, "a", "ArrowLeft")).toEqual({ close: "a" });
    expect(moveInTree(open, "a1", "Home")).toEqual({ focus: "a" });
    expect(moveInTree(open, "a1", "End")).toEqual({ focus: "b" });
    expect(moveInTree(open, "a1", "x")).toBeNull();
  });
});
