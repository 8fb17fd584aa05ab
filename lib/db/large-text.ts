import { randomUUID } from "node:crypto";

/** Shorter texts are passed on as they are. */
const shortest = 10_000;

/** Far more than statements are ever being sent; texts of statements that were never sent are forgotten by it. */
const mostWaiting = 200;

interface Waiting {
  /** What every name begins with; nobody can guess it. */
  mark: string;
  texts: Map<string, string>;
  count: number;
}

const holder = globalThis as { callboardLargeTexts?: Waiting };

/** Of the process, as its one database client is: a bundle that holds this module once more must not have its own. */
function ofProcess(): Waiting {
  holder.callboardLargeTexts ??= { mark: `large text ${randomUUID()} `, texts: new Map(), count: 0 };
  return holder.callboardLargeTexts;
}

/**
 * Stands for a long text among a statement's values; the text itself joins it where it is sent. On its way there each
 * value is written as JSON and parsed again, and the last hundred statements are kept: a page has twenty megabytes.
 * For one statement only.
 */
export function largeText(text: string): string {
  if (text.length < shortest) return text;
  const waiting = ofProcess();
  const { mark, texts } = waiting;
  waiting.count += 1;
  const name = mark + waiting.count;
  texts.set(name, text);
  const [oldest] = texts.keys();
  if (texts.size > mostWaiting && oldest !== undefined) texts.delete(oldest);
  return name;
}

function takeLargeText(value: unknown): unknown {
  const { mark, texts } = ofProcess();
  if (typeof value !== "string" || !value.startsWith(mark)) return value;
  const text = texts.get(value);
  if (text === undefined) throw new Error("A large text was sent twice, or too late.");
  texts.delete(value);
  return text;
}

/** What is to be sent, with the texts that its values stand for. */
export function withLargeTexts(args: unknown[]): unknown[] {
  const [asked, ...rest] = args;
  if (typeof asked !== "object" || asked === null || !("values" in asked)) return args;
  const { values } = asked;
  return Array.isArray(values) ? [{ ...asked, values: values.map(takeLargeText) }, ...rest] : args;
}
