import type { AnyOperation } from "./define-operation.ts";
import { type FieldIssue, GongError } from "./errors.ts";
import { parseJson, parseShortNumbers } from "./json.ts";
import { splitList } from "./split-list.ts";
import type { Answer } from "./transport.ts";

/** Fails because an answer is not as declared. */
export type Fail = (issues: readonly FieldIssue[], requestId: string | undefined) => never;

/** The list of an answer. */
export interface ReadList {
  /** What stands around the list. */
  head: unknown;
  /** Whether the list is in `head` too. */
  isWhole: boolean;
  requestId: string | undefined;
  /** The records, parsed only now where they need not be held together. */
  entries: () => Iterable<unknown>;
}

/** Finds the list of an answer; `isApart` parses its records one by one, as they are asked for. */
export function readList(
  operation: AnyOperation,
  answer: Answer,
  itemsKey: string,
  isApart: boolean,
  fail: Fail,
): ReadList {
  const split = isApart ? splitList(answer.text, itemsKey) : null;
  const head = readJson(operation, answer, split?.envelope ?? answer.text);
  const requestId = requestIdOf(head) ?? answer.headers["x-traceid"];
  const list = isObject(head) ? (head[itemsKey] ?? []) : [];
  if (!Array.isArray(list)) return fail([{ path: itemsKey, message: "A list is expected here" }], requestId);
  if (split === null || split.entries.length === 0 || list.length > 0) {
    return { head, isWhole: true, requestId, entries: () => list };
  }
  const entries = function* () {
    const parse = split.hasLongNumbers ? parseJson : parseShortNumbers;
    for (const text of split.entries) yield readJson(operation, answer, text, parse);
  };
  return { head, isWhole: false, requestId, entries };
}

/** @throws {GongError} `contract` when it is no JSON. */
export function readJson(
  operation: AnyOperation,
  answer: Answer,
  text: string,
  parse: (text: string) => unknown = parseJson,
): unknown {
  if (text === answer.text && text.trim() === "") return {};
  try {
    return parse(text);
  } catch {
    throw new GongError({
      kind: "contract",
      operationId: operation.id,
      status: answer.status,
      requestId: answer.headers["x-traceid"],
      issues: [{ path: "", message: "The answer is not readable JSON" }],
      isUnreadable: true,
      isOutcomeUnknown: operation.access !== "read",
    });
  }
}

/** What Gong calls the request, where it says so. */
export function requestIdOf(raw: unknown): string | undefined {
  return isObject(raw) && typeof raw.requestId === "string" ? raw.requestId : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
