import { expect, it } from "vitest";
import { codeWords } from "./code-words.ts";

it.each([
  ["COMPLETE_AND_REMOVE", "Complete and remove"],
  ["POSITIVE", "Positive"],
  ["Already words", "Already words"],
  ["", ""],
])("the code %j is shown as %j", (code, words) => {
  expect(codeWords(code)).toBe(words);
});
