const question = /[?？؟;]["'”’»)\]]*\s*$/u;
const semicolon = /;["'”’»)\]]*\s*$/u;
const greek = /\p{Script=Greek}/u;

/** A sentence that ends with a question mark of any script; the Greek one looks like a semicolon. */
export function isQuestion(text: string): boolean {
  return question.test(text) && (!semicolon.test(text) || greek.test(text));
}
