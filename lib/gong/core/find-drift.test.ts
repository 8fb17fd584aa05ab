import { describe, expect, it } from "vitest";
import { z } from "zod";
import { idText, maybe, openEnum } from "./fields.ts";
import { findDrift } from "./find-drift.ts";

const schema = z.looseObject({
  requestId: maybe(z.string()),
  calls: z.array(
    z.looseObject({
      id: idText(),
      direction: maybe(openEnum(["Inbound", "Outbound"])),
      parties: maybe(z.array(z.looseObject({ methods: maybe(z.array(openEnum(["Invitee"]))) }))),
    }),
  ),
});

describe("finding drift", () => {
  it("finds nothing in an answer as declared, nulls and absences included", () => {
    expect(findDrift(schema, { calls: [{ id: 1 }, { id: "2", direction: null, parties: [{}] }] })).toEqual(
      [],
    );
  });

  it("tells unknown fields by path, each once however often they come", () => {
    const calls = [
      { id: "1", mood: "good" },
      { id: "2", mood: "bad", parties: [{ shoeSize: 42 }] },
    ];
    expect(findDrift(schema, { calls, extra: {} })).toEqual([
      { path: "calls[].mood", change: "unknown-field" },
      { path: "calls[].parties[].shoeSize", change: "unknown-field" },
      { path: "extra", change: "unknown-field" },
    ]);
  });

  it("tells unknown values of closed lists", () => {
    const calls = [{ id: "1", direction: "Sideways", parties: [{ methods: ["Invitee", "Organizer"] }] }];
    expect(findDrift(schema, { calls })).toEqual([
      { path: "calls[].direction", change: "unknown-value", value: "Sideways" },
      { path: "calls[].parties[].methods[]", change: "unknown-value", value: "Organizer" },
    ]);
  });

  it("keeps a value to itself when it does not look like a plain word", () => {
    const calls = [{ id: "1", direction: "jane@example.com wrote" }];
    expect(findDrift(schema, { calls })).toEqual([{ path: "calls[].direction", change: "unknown-value" }]);
  });

  it("copes with values of another shape, which are not its business", () => {
    for (const value of [null, 5, "text", [], { calls: 5 }, { calls: [5, null] }]) {
      expect(findDrift(schema, value)).toEqual([]);
    }
  });

  it("reports a bounded number", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 1]));
    expect(findDrift(schema, many)).toHaveLength(50);
  });
});
