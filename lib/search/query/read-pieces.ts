import { foldWord } from "../text/fold-word.ts";
import { splitWords } from "../text/split-words.ts";

/** What a query is made of, from left to right. */
export type Piece =
  | { kind: "or" }
  | { kind: "not" }
  | {
      kind: "words";
      /** In small letters; several where the text is a phrase or has a sign in it, like "e-mail". */
      words: string[];
      isNegated: boolean;
      isQuoted: boolean;
      isPrefix: boolean;
      /** False for quotation marks without an end. */
      isClosed: boolean;
    };

/** An opening quotation mark of any kind up to the next closing one, or anything up to a space or a quotation mark. */
const piece = /([-−–]?)(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\s"“”„«»]+))/gu;

const wordsOf = (text: string) =>
  splitWords(text)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => foldWord(word) !== "");

export function readPieces(text: string): Piece[] {
  return [...text.matchAll(piece)].map(([, minus, quoted, closing, plain = ""]): Piece => {
    const isQuoted = quoted !== undefined;
    if (minus === "" && plain === "OR") return { kind: "or" };
    if (minus === "" && plain === "NOT") return { kind: "not" };
    return {
      kind: "words",
      words: minus === "" && plain === "AND" ? [] : wordsOf(quoted ?? plain),
      isNegated: minus !== "",
      isQuoted,
      isPrefix: (quoted ?? plain).trimEnd().endsWith("*"),
      isClosed: !isQuoted || closing !== "",
    };
  });
}
