import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerShape, findVanished, withAnswer } from "./answer-shape.ts";

const at = (answer: number) => new Date(Date.UTC(2026, 0, 1) + answer * 3_600_000).toISOString();
const shapeOf = (answers: readonly (readonly string[])[]) =>
  answers.reduce<AnswerShape>((shape, paths, index) => withAnswer(shape, paths, at(index)), {
    answers: 0,
    fields: {},
  });
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe("noticing fields that stop coming", () => {
  it("names a field that was always there and then stays away for 20 answers", () => {
    const always = times(10, ["calls[].id", "calls[].url"]);
    expect(findVanished(shapeOf([...always, ...times(19, ["calls[].id"])]))).toEqual([]);
    expect(findVanished(shapeOf([...always, ...times(20, ["calls[].id"])]))).toEqual([
      { path: "calls[].url", lastSeenAt: at(9), missedAnswers: 20 },
    ]);
  });

  it("has more patience with a field that came seldom", () => {
    const seldom = times(6, [...times(4, ["id"]), ["id", "note"]]).flat();
    expect(findVanished(shapeOf([...seldom, ...times(40, ["id"])]))).toEqual([]);
    expect(findVanished(shapeOf([...seldom, ...times(50, ["id"])])).map(({ path }) => path)).toEqual([
      "note",
    ]);
  });

  it("never misses a field that was hardly ever there", () => {
    expect(findVanished(shapeOf([...times(4, ["id", "rare"]), ...times(500, ["id"])]))).toEqual([]);
  });

  it("names a vanished group once, without what was in it", () => {
    const whole = ["a", "a.b", "a.b[].c", "ab"];
    const gone = findVanished(shapeOf([...times(10, whole), ...times(30, ["ab"])]));
    expect(gone.map(({ path }) => path)).toEqual(["a"]);
  });

  it("takes a field back that comes again", () => {
    const shape = shapeOf([...times(10, ["a", "b"]), ...times(30, ["a"]), ["a", "b"]]);
    expect(findVanished(shape)).toEqual([]);
  });

  it("never names a field of the latest answer", () => {
    const paths = fc.uniqueArray(fc.constantFrom("a", "a.b", "c[].d", "e"), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(paths, { minLength: 1, maxLength: 120 }), (answers) => {
        const gone = findVanished(shapeOf(answers)).map(({ path }) => path);
        for (const path of answers.at(-1) ?? []) expect(gone).not.toContain(path);
      }),
    );
  });
});
