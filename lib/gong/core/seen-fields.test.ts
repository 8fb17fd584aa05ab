import { describe, expect, it } from "vitest";
import { z } from "zod";
import { idText, maybe } from "./fields.ts";
import { seenFields } from "./seen-fields.ts";

const schema = z.looseObject({
  requestId: maybe(z.string()),
  calls: maybe(
    z.array(
      z.looseObject({ id: idText(), parties: maybe(z.array(z.looseObject({ name: maybe(z.string()) }))) }),
    ),
  ),
});

describe("listing the fields that an answer carries", () => {
  it("names each declared field with a value once, through lists and groups", () => {
    const calls = [{ id: "1" }, { id: "2", parties: [{ name: "Bo" }, { name: "Ines" }] }];
    expect(seenFields(schema, { requestId: "r", calls })).toEqual([
      "requestId",
      "calls",
      "calls[].id",
      "calls[].parties",
      "calls[].parties[].name",
    ]);
  });

  it("leaves out nulls, absences and what is not declared", () => {
    expect(seenFields(schema, { requestId: null, mood: 1, calls: [{ id: "1", parties: null }] })).toEqual([
      "calls",
      "calls[].id",
    ]);
  });

  it("copes with values of another shape", () => {
    for (const value of [null, 5, "text", []]) expect(seenFields(schema, value)).toEqual([]);
    expect(seenFields(schema, { calls: 5 })).toEqual(["calls"]);
  });
});
