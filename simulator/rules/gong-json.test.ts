import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gongJson, gongJsonParts } from "./gong-json.ts";

describe("gongJson", () => {
  it("puts a blank before the colon of every key and nowhere else", () => {
    expect(gongJson({ a: 'x": y', list: ["k: v", '"q": 1'], deep: { 'b"': 1 } })).toBe(
      '{\n  "a" : "x\\": y",\n  "list" : [\n    "k: v",\n    "\\"q\\": 1"\n  ],\n  "deep" : {\n    "b\\"" : 1\n  }\n}',
    );
  });

  it("parses back to the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(gongJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("makes the same text in parts", async () => {
    const body = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(Buffer.concat(await gongJsonParts(plain)).toString()).toBe(gongJson(plain));
      }),
    );
  });
});
