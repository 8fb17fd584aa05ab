const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const blank = 0x20;

/** A JSON object whose one list is taken out: what stands around it, with an empty list, and its entries. */
export interface SplitList {
  envelope: string;
  entries: string[];
  /** Whether a number among the entries is so long, or written in such a way, that it may not survive as a double. */
  hasLongNumbers: boolean;
}

/**
 * Takes the list under `key` of a JSON object apart without parsing it, so that a large answer is read entry by entry.
 * Null where it cannot be told; every part that it gives still has to be parsed, which shows what is broken.
 */
export function splitList(text: string, key: string): SplitList | null {
  const wanted = JSON.stringify(key);
  let at = afterBlanks(text, 0);
  if (text[at] !== "{") return null;
  for (;;) {
    at = afterBlanks(text, at + 1);
    if (text.charCodeAt(at) !== quote) return null;
    const end = endOfString(text, at);
    const name = text.slice(at, end);
    at = afterBlanks(text, end);
    if (text.charCodeAt(at) !== colon) return null;
    at = afterBlanks(text, at + 1);
    if (name === wanted) break;
    at = afterBlanks(text, endOfValue(text, at));
    if (text.charCodeAt(at) !== comma) return null;
  }
  if (text[at] !== "[") return null;
  const from = at;
  const entries: string[] = [];
  at = afterBlanks(text, at + 1);
  const seen = { hasLongNumbers: false };
  if (text[at] === "]") return { envelope: text, entries, ...seen };
  for (;;) {
    const end = endOfValue(text, at, seen);
    entries.push(text.slice(at, end));
    at = afterBlanks(text, end);
    if (text[at] === "]") break;
    if (text.charCodeAt(at) !== comma) return null;
    at = afterBlanks(text, at + 1);
  }
  return { envelope: `${text.slice(0, from)}[]${text.slice(at + 1)}`, entries, ...seen };
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next += 1;
  return next;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Behind the string that begins at `at`; the end of the text when it does not end. */
function endOfString(text: string, at: number): number {
  let end = at;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
  } while (isEscaped(text, end));
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

/** Behind the value that begins at `at`, with the blanks that follow a number or a word; looks at its numbers on the way. */
function endOfValue(text: string, at: number, seen = { hasLongNumbers: false }): number {
  const { length } = text;
  let depth = 0;
  for (let next = at; next < length; next += 1) {
    const code = text.charCodeAt(next);
    if (code <= blank) continue;
    if (code === quote) {
      next = endOfString(text, next) - 1;
      if (depth === 0) return next + 1;
    } else if (code === comma) {
      if (depth === 0) return next;
    } else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth <= 0) return depth === 0 ? next + 1 : next;
    } else if (code === 0x2d || isDigit(code)) {
      const end = endOfNumber(text, next);
      seen.hasLongNumbers ||= end - next >= longNumber;
      next = end - 1;
    } else if (code === 0x65 || code === 0x45) seen.hasLongNumbers ||= isDigit(text.charCodeAt(next - 1));
  }
  return length;
}

/** From so many characters on a number may have more digits than a double. */
const longNumber = 16;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Behind the digits, signs and points from `at` on. */
function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  for (
    let code = text.charCodeAt(end);
    isDigit(code) || (code >= 0x2d && code <= 0x2e);
    code = text.charCodeAt(end)
  )
    end += 1;
  return end;
}
