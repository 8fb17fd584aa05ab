import { randomUUID } from "node:crypto";

/** Shorter texts are passed on as they are. */
const shortest = 10_000;

/** Far more than statements are ever being sent; values of statements that were never sent are forgotten by it. */
const mostWaiting = 200;

interface Waiting {
  /** What every name begins with; nobody can guess it. */
  mark: string;
  values: Map<string, string | Buffer>;
  count: number;
}

const holder = globalThis as { callboardLargeTexts?: Waiting };

/** Of the process, as its one database client is: a bundle that holds this module once more must not have its own. */
function ofProcess(): Waiting {
  holder.callboardLargeTexts ??= { mark: `large text ${randomUUID()} `, values: new Map(), count: 0 };
  return holder.callboardLargeTexts;
}

/**
 * Stands for a long text among a statement's values; the text itself joins it where it is sent. On its way there each
 * value is written as JSON and parsed again, and the last hundred statements are kept: a page has twenty megabytes.
 * For one statement only.
 */
export function largeText(text: string): string {
  return text.length < shortest ? text : largeValue(text);
}

/** The same for any text, and for a value in the binary form of its type. */
export function largeValue(value: string | Buffer): string {
  const waiting = ofProcess();
  const { mark, values } = waiting;
  waiting.count += 1;
  const name = mark + waiting.count;
  values.set(name, value);
  const [oldest] = values.keys();
  if (values.size > mostWaiting && oldest !== undefined) values.delete(oldest);
  return name;
}

function takeLarge(value: unknown): unknown {
  const { mark, values } = ofProcess();
  if (typeof value !== "string" || !value.startsWith(mark)) return value;
  const large = values.get(value);
  if (large === undefined) throw new Error("A large value was sent twice, or too late.");
  values.delete(value);
  return large;
}

/** What is to be sent, with the texts and bytes that its values stand for. */
export function withLargeTexts(args: unknown[]): unknown[] {
  const [asked, ...rest] = args;
  if (typeof asked !== "object" || asked === null || !("values" in asked)) return args;
  const { values } = asked;
  return Array.isArray(values) ? [{ ...asked, values: values.map(takeLarge) }, ...rest] : args;
}
