import { expect, it } from "vitest";
import { filterKinds } from "./call-filter-kinds.ts";
import { readCallFilters, toListFilter } from "./call-filter-values.ts";

const noOptions = {
  workspaces: [],
  hosts: [],
  teams: [],
  languages: [],
  trackers: [],
  topics: [],
  outcomes: [],
  scorecards: [],
  hasCalls: true,
};

it("reads one value and several of a filter from an address, as the list asks for them", () => {
  const state = readCallFilters({ host: ["501", "502"], account: "Globex, Inc.", title: ["a", "b"] });
  expect(toListFilter(state, "UTC")).toEqual({ host: ["501", "502"], account: ["Globex, Inc."], title: "a" });
});

it("adds a value to those that are chosen, once", () => {
  const host = filterKinds(noOptions).find(({ name }) => name === "host");
  const add = (chosen: string[]) => host?.change("501", readCallFilters({ host: chosen }));
  expect(add([])).toEqual({ host: ["501"] });
  expect(add(["502"])).toEqual({ host: ["502", "501"] });
  expect(add(["501", "502"])).toEqual({ host: ["502", "501"] });
});
