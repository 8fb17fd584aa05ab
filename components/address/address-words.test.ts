import { describe, expect, it } from "vitest";
import { changeAddress, readAddress } from "./address-words.ts";
import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsSeveral,
  parseAsString,
  parseAsStringLiteral,
} from "./parsers.ts";

const parsers = {
  words: parseAsString,
  sort: parseAsStringLiteral(["newest", "oldest"]).withDefault("newest"),
  least: parseAsInteger,
  only: parseAsBoolean.withDefault(false),
  hide: parseAsArrayOf(parseAsString).withDefault(["topics"]),
  host: parseAsSeveral(parseAsString),
  days: createParser<number>({
    parse: (text) => (text === "21" ? 21 : null),
    serialize: (days) => String(days),
  }),
};

const read = (words: string) => readAddress(words, parsers, new Map());
const nothing = {
  words: null,
  sort: "newest",
  least: null,
  only: false,
  hide: ["topics"],
  host: null,
  days: null,
};

describe("readAddress", () => {
  it("gives every name what it means in an address that says nothing", () => {
    expect(read("")).toEqual(nothing);
    expect(read("other=1")).toEqual(nothing);
  });

  it("reads what the address says", () => {
    expect(read("words=a%20b&sort=oldest&least=30&only=true&hide=a%252Cb,c&host=1&host=2&days=21")).toEqual({
      words: "a b",
      sort: "oldest",
      least: 30,
      only: true,
      hide: ["a,b", "c"],
      host: ["1", "2"],
      days: 21,
    });
  });

  it("takes what nobody could have meant for nothing", () => {
    expect(read("sort=sideways&least=many&days=20")).toEqual(nothing);
    expect(read("hide=")).toEqual({ ...nothing, hide: [] });
  });

  it("keeps a value the same object as long as its own words stay", () => {
    const memory = new Map();
    const first = readAddress("host=1&host=2", parsers, memory);
    const second = readAddress("host=1&host=2&words=x", parsers, memory);
    expect(second.host).toBe(first.host);
    expect(readAddress("host=2", parsers, memory).host).toEqual(["2"]);
  });
});

describe("changeAddress", () => {
  it("changes the names it is given and leaves the others as they are", () => {
    expect(changeAddress("other=1&words=a", parsers, { words: "b", least: 5 })).toBe(
      "other=1&words=b&least=5",
    );
    expect(changeAddress("words=a&least=5", parsers, { words: null })).toBe("least=5");
  });

  it("leaves out what an empty address means", () => {
    expect(changeAddress("sort=oldest&hide=x", parsers, { sort: "newest", hide: ["topics"] })).toBe("");
  });

  it("takes away every name it knows for null", () => {
    expect(changeAddress("other=1&words=a&host=1&host=2", parsers, null)).toBe("other=1");
  });

  it("writes what it reads", () => {
    const state = { words: "a&b=c", hide: ["a,b", "c"], host: ["1", "2"], only: true, days: 21 };
    expect(read(changeAddress("", parsers, state))).toEqual({ ...nothing, ...state });
    expect(read(changeAddress("", parsers, { hide: [] })).hide).toEqual([]);
  });
});
