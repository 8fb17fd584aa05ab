const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;

/** A JSON object whose one list is taken out: what stands around it, with an empty list, and its entries. */
export interface SplitList {
  envelope: string;
  entries: string[];
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
  if (text[at] === "]") return { envelope: text, entries };
  for (;;) {
    const end = endOfValue(text, at);
    entries.push(text.slice(at, end));
    at = afterBlanks(text, end);
    if (text[at] === "]") break;
    if (text.charCodeAt(at) !== comma) return null;
    at = afterBlanks(text, at + 1);
  }
  return { envelope: `${text.slice(0, from)}[]${text.slice(at + 1)}`, entries };
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

/** Behind the value that begins at `at`, with the blanks that follow a number or a word. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === quote) {
      next = endOfString(text, next) - 1;
      if (depth === 0) return next + 1;
    } else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth <= 0) return depth === 0 ? next + 1 : next;
    } else if (code === comma && depth === 0) return next;
  }
  return text.length;
}
