import { describe, expect, it } from "vitest";
import { Rng } from "../rng.ts";
import { readExchanges } from "./exchange.ts";
import { splitSentences } from "./sentences.ts";
import { parseTemplate, render, slotsOf } from "./template.ts";

const slots = (name: string) => ({ name: "ada", day: "Monday" })[name] ?? `<${name}>`;

describe("templates", () => {
  it("fill slots, with a capital where asked", () => {
    expect(render(parseTemplate("Hi {name}. {^name} is here."), slots, new Rng(1))).toBe(
      "Hi ada. Ada is here.",
    );
  });

  it("choose one wording, which may hold slots itself", () => {
    const template = parseTemplate("{See you {day}|Bye}, {name}");
    const texts = new Set(Array.from({ length: 40 }, (_, seed) => render(template, slots, new Rng(seed))));
    expect([...texts].toSorted()).toEqual(["Bye, ada", "See you Monday, ada"]);
    expect(slotsOf(template)).toEqual(["day", "name"]);
  });

  it("refuse a brace that stays open", () => {
    expect(() => parseTemplate("Hi {name")).toThrow(SyntaxError);
  });
});

describe("exchanges", () => {
  it("are read with rank, conditions, lists, notes and optional lines", () => {
    const [exchange] = readExchanges(
      "@walk 2 ?deep #module\nS: Here is {module}.\nD+: Okay, {d} likes it.\n= Shown: {module}",
    );
    expect(exchange).toMatchObject({ scene: "walk", rank: 2, takes: ["module"], conditions: ["deep", "d"] });
    expect(exchange?.lines.map((line) => [line.voice, line.isOptional])).toEqual([
      ["S", false],
      ["D", true],
    ]);
    expect(exchange?.outline).not.toBeNull();
    expect(exchange?.keyPoint).toBeNull();
  });

  it("refuse a line that nobody says", () => {
    expect(() => readExchanges("@walk\nX: who am I")).toThrow(SyntaxError);
  });
});

describe("sentences", () => {
  it("are cut at their ends, not after abbreviations and dates", () => {
    expect(splitSentences("Wirklich? Ja. Am Freitag, den 6. November um 14 Uhr.")).toEqual([
      "Wirklich?",
      "Ja.",
      "Am Freitag, den 6. November um 14 Uhr.",
    ]);
    expect(splitSentences("That is Acme Inc. and it is fine. Good.")).toHaveLength(2);
  });
});
