import { expect, it } from "vitest";
import { viewQuery } from "./view-query.ts";

it("keeps what is set, whatever the order it was chosen in", () => {
  expect(viewQuery(new URLSearchParams("side=them&q=too expensive&host="))).toBe("q=too+expensive&side=them");
  expect(viewQuery(new URLSearchParams("q=too+expensive&side=them"))).toBe("q=too+expensive&side=them");
});

it("gives nothing for an address without filters", () => {
  expect(viewQuery(new URLSearchParams(""))).toBe("");
});
