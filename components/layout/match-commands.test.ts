import { describe, expect, it } from "vitest";
import { matchCommands } from "./match-commands.ts";

const groups = [
  {
    id: "screens",
    label: "Screens",
    items: [
      { id: "calls", label: "Calls", href: "/calls" },
      { id: "connection", label: "Connection", href: "/connection", keywords: ["Gong", "reconnect"] },
    ],
  },
  { id: "help", label: "Help", items: [{ id: "keys", label: "Keyboard shortcuts", href: "/keys" }] },
];

const found = (query: string) =>
  matchCommands(groups, query).flatMap((group) => group.items.map((item) => item.id));

describe("matchCommands", () => {
  it("keeps everything while nothing is typed", () => {
    expect(matchCommands(groups, "  ")).toEqual(groups);
  });

  it("wants every word, in any order and case", () => {
    expect(found("short KEY")).toEqual(["keys"]);
    expect(found("short calls")).toEqual([]);
  });

  it("looks at keywords too", () => {
    expect(found("reconn")).toEqual(["connection"]);
  });

  it("drops a group that has nothing left", () => {
    expect(matchCommands(groups, "calls").map((group) => group.id)).toEqual(["screens"]);
  });
});
