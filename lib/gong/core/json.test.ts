import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactInteger, parseJson } from "./json.ts";

const idDigits = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 19 }))
  .map(([first, rest]) => [first, ...rest].join(""));

describe("reading JSON", () => {
  it("keeps every digit of ids of 1 to 20 digits that come as numbers", () => {
    fc.assert(
      fc.property(idDigits, fc.constantFrom("", " ", "\n  "), (digits, gap) => {
        const parsed = parseJson(`{"integrationId" :${gap}${digits}}`) as { integrationId: unknown };
        expect(String(parsed.integrationId)).toBe(digits);
      }),
    );
  });

  it("keeps every digit in lists, where no name precedes the number", () => {
    fc.assert(
      fc.property(fc.array(idDigits, { minLength: 1 }), (ids) => {
        expect((parseJson(`[${ids.join(",")}]`) as unknown[]).map(String)).toEqual(ids);
      }),
    );
  });

  it("gives numbers that fit as numbers", () => {
    expect(parseJson('{"a":1,"b":-2.5,"c":9007199254740991,"d":0}')).toEqual({
      a: 1,
      b: -2.5,
      c: 9007199254740991,
      d: 0,
    });
  });

  it("gives the first integers beyond 2^53 as text, on both sides of zero", () => {
    expect(parseJson("[9007199254740992,-9007199254740992]")).toEqual([
      "9007199254740992",
      "-9007199254740992",
    ]);
    expect(parseJson("9007199254740993")).toBe("9007199254740993");
  });

  it("gives long fractions as numbers, because they are measures and not ids", () => {
    expect(parseJson('{"talkTime":12.345678901234567890}')).toEqual({ talkTime: 12.345678901234567 });
  });

  it("gives a number too large for a double as text", () => {
    expect(parseJson('{"a":1e999}')).toEqual({ a: "1e999" });
  });

  it("leaves digits inside strings alone", () => {
    expect(parseJson('{"text":"order, 12345678901234567890","n": 3}')).toEqual({
      text: "order, 12345678901234567890",
      n: 3,
    });
  });

  it("equals JSON.parse on anything that holds no large integer", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual(
          JSON.parse(text, (_key, inner: unknown) =>
            typeof inner === "number" && Number.isInteger(inner) && !Number.isSafeInteger(inner)
              ? plainOrSame(inner)
              : inner,
          ),
        );
      }),
    );
  });

  it("refuses a cut body", () => {
    expect(() => parseJson('{"calls": [{"id": "1')).toThrow(SyntaxError);
  });
});

/** JSON prints doubles above 1e21 with an exponent, which stays a number; below, as plain digits. */
function plainOrSame(value: number): unknown {
  const printed = JSON.stringify(value);
  return /^-?\d+$/.test(printed) ? printed : value;
}

describe("writing exact integers", () => {
  it("prints the same digits into JSON, whatever the length", () => {
    fc.assert(
      fc.property(idDigits, (digits) => {
        expect(JSON.stringify({ id: new ExactInteger(digits) })).toBe(`{"id":${digits}}`);
      }),
    );
  });

  it("survives the way out and back", () => {
    fc.assert(
      fc.property(idDigits, (digits) => {
        const back = parseJson(JSON.stringify([new ExactInteger(digits)])) as unknown[];
        expect(String(back[0])).toBe(digits);
      }),
    );
  });

  it.each(["", "1.5", "1e5", "0123", "abc", "123456789012345678901", " 1"])("refuses %j", (text) => {
    expect(() => new ExactInteger(text)).toThrow(RangeError);
  });
});
