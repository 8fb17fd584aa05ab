import type { SnippetPart } from "../schemas.ts";
import { splitWords } from "../text/split-words.ts";
import type { Mark } from "./mark-words.ts";

const before = 60;
const longest = 260;

/** The start of the word at or before `place`, so that no word is cut in two. */
function wordStart(starts: readonly number[], place: number): number {
  return starts.findLast((start) => start <= place) ?? 0;
}

/**
 * The words around the first mark, as parts of plain text. A cut is shown by "…"; the parts joined are otherwise a piece
 * of the text as it is.
 */
export function cutSnippet(text: string, marks: readonly Mark[]): SnippetPart[] {
  const starts = splitWords(text).map(({ from }) => from);
  const first = marks[0]?.from ?? 0;
  const from = first <= before ? 0 : wordStart(starts, first - before);
  const firstEnd = Math.max(marks[0]?.to ?? 0, from + longest);
  const to = text.length <= firstEnd ? text.length : wordStart(starts, firstEnd);
  const end = Math.max(to, marks[0]?.to ?? 0);
  const parts: SnippetPart[] = [];
  const add = (part: string, isMark: boolean) => {
    if (part !== "") parts.push({ text: part, isMark });
  };
  let at = from;
  for (const mark of marks) {
    if (mark.to > end) break;
    add(text.slice(at, mark.from), false);
    add(text.slice(mark.from, mark.to), true);
    at = mark.to;
  }
  add(text.slice(at, end).trimEnd(), false);
  if (from > 0) parts.unshift({ text: "… ", isMark: false });
  if (end < text.length) parts.push({ text: " …", isMark: false });
  return parts;
}
