import fc from "fast-check";
import { expect, it } from "vitest";
import { orderFolders } from "./order-folders.ts";

const folder = (id: string, name: string, parentId: string | null = null) => ({
  id,
  name,
  parentId,
  items: 0,
  workspaceName: null,
});

it("puts each folder below its parent, siblings by name", () => {
  const rows = [
    folder("3", "Pricing", "1"),
    folder("2", "Demos"),
    folder("1", "Best of"),
    folder("4", "Legal", "1"),
  ];
  expect(orderFolders(rows).map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    "0 Best of",
    "1 Legal",
    "1 Pricing",
    "0 Demos",
  ]);
});

it("loses no folder and doubles none, whatever the parents say", () => {
  const id = fc.constantFrom("1", "2", "3", "4", "5");
  const rows = fc.uniqueArray(
    fc.record({
      id,
      name: fc.string(),
      parentId: fc.option(id),
      items: fc.nat(9),
      workspaceName: fc.option(id),
    }),
    {
      selector: (row) => row.id,
    },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const ordered = orderFolders(given);
      expect(ordered.map((row) => row.id).sort()).toEqual(given.map((row) => row.id).sort());
    }),
  );
});
