import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitList } from "./split-list.ts";

/** What parsing the parts gives, put together again. */
function joined(text: string, key: string): unknown {
  const split = splitList(text, key);
  if (split === null) return undefined;
  return { ...JSON.parse(split.envelope), [key]: split.entries.map((entry) => JSON.parse(entry)) };
}

describe("splitList", () => {
  it("takes every list out of every object, however it is printed", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(undefined, 2, "\t"),
        (before, list, after, indent) => {
          const { list: _, ...first } = before;
          const { list: __, ...last } = after;
          const text = JSON.stringify({ ...first, list, ...last }, null, indent);
          expect(joined(text, "list")).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it("is not led astray by quotes, brackets and backslashes in text", () => {
    const body = {
      a: ['"list": [', "\\", '\\"', "]}"],
      list: [{ t: '\\\\" ] } , [' }, "\\", 1.5, null, [[]]],
    };
    expect(joined(JSON.stringify(body), "list")).toEqual(body);
    expect(joined('{"list" : [\r\n ] , "b":1}', "list")).toEqual({ list: [], b: 1 });
  });

  it.each([
    ["no object", "[1]"],
    ["another key", '{"a":{"list":[1]}}'],
    ["no list", '{"list":{"0":1}}'],
    ["an unfinished list", '{"list":[1,2'],
    ["nothing", ""],
  ])("gives null for %s", (_what, text) => {
    expect(splitList(text, "list")).toBeNull();
  });

  it("tells of every number that may not survive as a double, and not of digits in texts", () => {
    const text = fc.stringMatching(/^[0-9e.+-]{0,30}$/);
    const numbers = fc.oneof(
      fc.stringMatching(/^-?[1-9]\d{0,22}$/),
      fc.stringMatching(/^-?[1-9]\d{0,2}(\.\d{1,3})?([eE][+-]?\d{1,3})?$/),
    );
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 4 }), fc.array(text, { maxLength: 3 }), (digits, texts) => {
        const list = `[${[...digits, ...texts.map((said) => JSON.stringify({ said, true: true }))].join(" , ")}]`;
        const split = splitList(`{"list":[${list},${digits.join(",") || "null"}]}`, "list");
        const mayLose = digits.some((number) => /[eE]/.test(number) || number.length >= 16);
        expect(split?.hasLongNumbers).toBe(mayLose);
      }),
    );
  });

  it("never gives parts that all parse for a text that does not", () => {
    const text = JSON.stringify({ a: "x", list: [{ b: "y", c: [1, 2] }, "z"], d: null });
    for (let at = 0; at < text.length; at += 1) {
      for (const broken of [text.slice(0, at), text.slice(0, at) + text.slice(at + 1)]) {
        const read = (parse: () => unknown) => {
          try {
            return parse();
          } catch {
            return undefined;
          }
        };
        const whole = read(() => JSON.parse(broken));
        const parts = read(() => joined(broken, "list"));
        if (parts !== undefined) expect(parts).toEqual(whole);
      }
    }
  });
});
