import { expect, it } from "vitest";
import { emptySearch, isAsking, readSearch, toSearchInput } from "./search-input.ts";

it("reads an address on the server as the browser does", () => {
  const state = {
    ...emptySearch,
    q: "too expensive",
    side: "them" as const,
    from: "2026-01-01",
    minMinutes: 10,
  };
  const address = {
    q: "too expensive",
    side: "them",
    from: "2026-01-01",
    minMinutes: "10",
    host: "",
    other: "x",
  };
  expect(readSearch(address, "Europe/Berlin")).toEqual(toSearchInput(state, "Europe/Berlin"));
});

it("names the zone also where no day is chosen: the chart counts by its days, and a press on a bar asks for them", () => {
  expect(toSearchInput({ ...emptySearch, q: "price" }, "Europe/Berlin")).toEqual({
    q: "price",
    zone: "Europe/Berlin",
  });
  expect(toSearchInput({ ...emptySearch, to: "2026-01-01" }, "Europe/Berlin")).toEqual({
    to: "2026-01-01",
    zone: "Europe/Berlin",
  });
});

it("asks nothing of an address without words and filters", () => {
  expect(readSearch({ sort: "best" }, "UTC")).toBeNull();
  expect(isAsking({ sort: "best", zone: "UTC" })).toBe(false);
  expect(isAsking({ account: "globex.example" })).toBe(true);
});

it("takes the first of a name that is given twice", () => {
  expect(readSearch({ q: ["one", "two"] }, "UTC")).toEqual({ q: "one", zone: "UTC" });
});
