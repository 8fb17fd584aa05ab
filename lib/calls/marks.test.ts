import fc from "fast-check";
import { expect, it } from "vitest";
import { groupMarks, listMarks } from "./list-marks.ts";
import { cutText, placePhrases } from "./place-phrases.ts";

const turn = (startMs: number, topic: string | null, ...texts: string[]) => ({
  speakerId: "1",
  side: "us" as const,
  topic,
  startMs,
  endMs: startMs + 4_000,
  sentences: texts.map((text, index) => ({
    startMs: startMs + index * 2_000,
    endMs: startMs + index * 2_000 + 1_900,
    text,
  })),
});

const trackers = [
  { id: "7", name: "Discount", places: [{ atMs: 7_000, phrase: "Discount", speakerId: "1" }] },
];
const turns = [
  turn(0, "Intro", "Hello.", "How are you?"),
  turn(5_000, "Intro", "A rebate.", "Any DISCOUNT here?"),
  turn(20_000, "Price", "A discount, later."),
];

it("marks topics as stretches, questions and tracker hits as moments", () => {
  const marks = listMarks(turns, { sections: [], trackers, comments: [{ atMs: 3, by: null }] });
  expect(marks.topics.map(({ label, startMs, endMs }) => [label, startMs, endMs])).toEqual([
    ["Intro", 0, 9_000],
    ["Price", 20_000, 24_000],
  ]);
  expect(marks.questions.map(({ startMs }) => startMs)).toEqual([2_000, 7_000]);
  expect(marks.trackers.map(({ label }) => label)).toEqual(["Discount: “Discount”"]);
  expect(marks.comments).toHaveLength(1);
  expect(groupMarks(marks.questions, 24_000, 2)).toHaveLength(1);
});

it("finds a tracker's phrase in the sentence that Gong means, and in no other", () => {
  expect([...placePhrases(turns, trackers)]).toEqual([
    [1, [{ sentence: 1, from: 4, to: 12, tracker: "Discount" }]],
  ]);
});

it("cuts a sentence into pieces that say the same, whatever overlaps", () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(10))
    .map(([from, length]) => ({ sentence: 0, from, to: from + length, tracker: "t" }));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(span, { maxLength: 4 }),
      fc.array(span, { maxLength: 4 }),
      (text, hits, phrases) => {
        const pieces = cutText(text, hits, phrases);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const inHit = pieces.reduce((sum, piece) => sum + (piece.hit ? piece.text.length : 0), 0);
        const covered = [...text].length === 0 ? 0 : Array.from({ length: text.length }, (_, at) => at);
        const wanted =
          covered === 0
            ? 0
            : covered.filter((at) => hits.some((hit) => hit.from <= at && at < hit.to)).length;
        expect(inHit).toBe(wanted);
      },
    ),
  );
});
