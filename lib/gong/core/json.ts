/**
 * Lossless JSON on the engine's own parser: the reviver is told the source text of each number, and
 * `JSON.rawJSON` prints exact digits (both since V8 11.4). TypeScript's library does not know them yet.
 */
type SourceReviver = (key: string, value: unknown, context: { source?: string }) => unknown;
const parseWithSource = JSON.parse as (text: string, reviver: SourceReviver) => unknown;
const rawJson = (JSON as unknown as { rawJSON(text: string): object }).rawJSON;

/** A number outside a string that may not survive as a double: 16 or more digits, or an exponent. */
const suspectNumber = /[:,[\s]-?\d[\d.]*(?:[eE]|(?<=[\d.]{16}))/;
const integer = /^-?\d+$/;

/**
 * Parses JSON without losing digits: integers beyond 2^53 and numbers too large for a double come out as
 * strings holding exactly what was sent; everything else as `JSON.parse` gives it.
 *
 * @throws SyntaxError whose message may quote the text: never log it.
 */
export function parseJson(text: string): unknown {
  if (!(suspectNumber.test(text) || /^\s*-?\d/.test(text))) return parseShortNumbers(text);
  return parseWithSource(text, (_key, value, context) => {
    if (typeof value !== "number" || context.source === undefined) return value;
    if (!Number.isFinite(value)) return context.source;
    return integer.test(context.source) && !Number.isSafeInteger(value) ? context.source : value;
  });
}

/**
 * The same for a text that is known to hold no number beyond a double.
 *
 * @throws SyntaxError whose message may quote the text: never log it.
 */
export function parseShortNumbers(text: string): unknown {
  return JSON.parse(text);
}

/** An integer of any length that is written into JSON as digits and into a query as text. */
export class ExactInteger {
  readonly digits: string;

  /** @throws RangeError when `digits` is not a plain integer of 1 to 20 digits. */
  constructor(digits: string) {
    if (!/^-?(?:0|[1-9]\d{0,19})$/.test(digits)) throw new RangeError("not an integer of 1 to 20 digits");
    this.digits = digits;
  }

  toString(): string {
    return this.digits;
  }

  toJSON(): unknown {
    return rawJson(this.digits);
  }
}
