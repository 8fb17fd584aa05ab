import { describe, expect, it } from "vitest";
import { foldersBelow, folderTree } from "./flow-folders.ts";

const folder = (id: string, parentId: string | null = null) => ({ id, name: id, parentId });

describe("folders of flows", () => {
  it("stand as a tree, each once, also where a parent is unknown or a loop", () => {
    const folders = [
      folder("b"),
      folder("a1", "a"),
      folder("a"),
      folder("lost", "x"),
      folder("l1", "l2"),
      folder("l2", "l1"),
    ];
    expect(folderTree(folders).map(({ id, depth }) => `${id}${depth}`)).toEqual([
      "b0",
      "a0",
      "a11",
      "lost0",
      "l10",
      "l21",
    ]);
  });

  it("count the flows in them and in all below", () => {
    const folders = [folder("a"), folder("a1", "a"), folder("a11", "a1"), folder("b")];
    const counted = folderTree(
      folders,
      new Map([
        ["a", 1],
        ["a1", 2],
        ["a11", 4],
      ]),
    );
    expect(counted.map(({ flows }) => flows)).toEqual([7, 6, 4, 0]);
  });

  it("hold what is in the folders below them", () => {
    const folders = [folder("a"), folder("b", "a"), folder("c", "b"), folder("d")];
    expect(foldersBelow(folders, "a")).toEqual(["a", "b", "c"]);
    expect(foldersBelow(folders, "d")).toEqual(["d"]);
  });
});
