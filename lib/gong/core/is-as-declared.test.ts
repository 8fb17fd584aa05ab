import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { extensiveCall } from "../operations/call-schemas.ts";
import { booleanLike, idText, maybe, numberLike, openEnum } from "./fields.ts";
import { isAsDeclared } from "./is-as-declared.ts";

const record = z.looseObject({
  id: idText(),
  title: maybe(z.string()),
  seconds: maybe(numberLike()),
  isPrivate: maybe(booleanLike()),
  scope: maybe(openEnum(["Internal"])),
  parties: maybe(z.array(z.looseObject({ id: maybe(idText()) }))),
});

describe("isAsDeclared", () => {
  it("says yes only to what parsing gives back as it is", () => {
    const scalar = fc.constantFrom<unknown>(undefined, null, "", "text", "12", 12, 1.5, true, "true", {}, []);
    const value = fc.record(
      {
        id: scalar,
        title: scalar,
        seconds: scalar,
        isPrivate: scalar,
        scope: scalar,
        parties: fc.oneof(scalar, fc.array(fc.oneof(scalar, fc.record({ id: scalar, extra: scalar })))),
        extra: scalar,
      },
      { requiredKeys: [] },
    );
    let asDeclared = 0;
    fc.assert(
      fc.property(fc.oneof(scalar, value), (input) => {
        if (!isAsDeclared(record, input)) return;
        asDeclared += 1;
        expect(record.parse(input)).toEqual(input);
      }),
      { numRuns: 2_000 },
    );
    expect(asDeclared).toBeGreaterThan(0);
  });

  it("knows a record as Gong sends it, and leaves ids and times in other types to the schema", () => {
    const call = {
      metaData: { id: "7", started: "2026-05-01T10:00:00Z", duration: 60, isPrivate: false, fresh: [1] },
      parties: [{ id: "1", speakerId: null, methods: ["Invitee"], context: [] }],
      content: null,
    };
    expect(isAsDeclared(extensiveCall, call)).toBe(true);
    expect(isAsDeclared(extensiveCall, { metaData: { ...call.metaData, id: 7 } })).toBe(false);
    expect(isAsDeclared(extensiveCall, { metaData: { ...call.metaData, duration: "60" } })).toBe(false);
    expect(isAsDeclared(extensiveCall, JSON.parse('{"metaData":{"id":"7"},"__proto__":{}}'))).toBe(false);
    expect(isAsDeclared(z.object({ id: z.string() }), { id: "7" })).toBe(false);
    expect(isAsDeclared(z.looseObject({ id: z.string().min(2) }), { id: "77" })).toBe(false);
  });
});
