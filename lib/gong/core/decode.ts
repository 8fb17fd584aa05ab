import { z } from "zod";
import type { AnyOperation } from "./define-operation.ts";
import { type FieldIssue, GongError } from "./errors.ts";
import type { DriftField } from "./events.ts";
import { records as recordsSchema } from "./fields.ts";
import { findDrift } from "./find-drift.ts";
import { parseJson } from "./json.ts";
import { toFieldIssues } from "./prepare-request.ts";
import type { Answer } from "./transport.ts";

/** A record of a page that is not as declared; `raw` is what Gong sent. */
export interface RejectedItem {
  index: number;
  issues: FieldIssue[];
  raw: unknown;
}

/** One page of a list. */
export interface Page<Item, Body = unknown> {
  items: Item[];
  /** The whole answer, for what stands beside the list, as the company's time zone does in statistics. */
  body: Body;
  records: z.output<typeof recordsSchema> | undefined;
  /** Undefined on the last page. */
  nextCursor: string | undefined;
  requestId: string | undefined;
  /** Gong said 404 "nothing found", which a key without sight of the records gets as well. */
  isEmptyAnswer: boolean;
  /** Always empty unless the caller asked for `onInvalidItem: "collect"`. */
  rejected: RejectedItem[];
}

export interface Decoded {
  status: number;
  requestId: string | undefined;
  /** Parsed, before any schema: for showing and for keeping. */
  raw: unknown;
  value: unknown;
  page: Page<unknown> | undefined;
  drift: DriftField[];
}

/** Whether one unreadable record fails its page or is handed out beside it. */
export type OnInvalidItem = "throw" | "collect";

/**
 * Reads a 2xx answer by its declaration: unknown fields and unknown enum values pass and are listed as drift.
 *
 * @throws GongError `contract` naming the path, when a declared field has another type or the body is no JSON.
 */
export function decode(operation: AnyOperation, answer: Answer, onInvalidItem: OnInvalidItem): Decoded {
  const raw = readBody(operation, answer);
  const requestId = requestIdOf(raw) ?? answer.headers["x-traceid"];
  const fail = (issues: readonly FieldIssue[]): never => {
    throw new GongError({
      kind: "contract",
      operationId: operation.id,
      status: answer.status,
      requestId,
      issues,
      isOutcomeUnknown: operation.access !== "read",
    });
  };
  const drift = findDrift(operation.response, raw);
  const base = { status: answer.status, requestId, raw };
  if (operation.paging === null) {
    const parsed = operation.response.safeParse(raw);
    if (!parsed.success) return fail(toFieldIssues(parsed.error));
    return { ...base, value: parsed.data, page: undefined, drift };
  }
  const { itemsKey } = operation.paging;
  const { items, rejected, envelope } = readItems(operation, raw, itemsKey, fail);
  if (onInvalidItem === "throw" && rejected.length > 0) fail(rejected.flatMap((item) => item.issues));
  const { data: records } = recordsSchema.safeParse(envelope.records);
  const page: Page<unknown> = {
    items,
    body: envelope,
    records,
    nextCursor: records?.cursor || undefined,
    requestId,
    isEmptyAnswer: false,
    rejected,
  };
  const wrongTypes = rejected.flatMap((item) =>
    item.issues.map(
      (issue): DriftField => ({ path: issue.path.replace(/\[\d+\]/g, "[]"), change: "wrong-type" }),
    ),
  );
  return { ...base, value: envelope, page, drift: [...drift, ...wrongTypes].slice(0, 50) };
}

/** The value that stands for a 404 meaning "nothing there". */
export function decodeEmpty(operation: AnyOperation, error: GongError): Decoded {
  const value = operation.emptyOn404 === null ? {} : { [operation.emptyOn404.itemsKey]: [] };
  const page: Page<unknown> | undefined =
    operation.paging === null
      ? undefined
      : {
          items: [],
          body: value,
          records: { totalRecords: 0, currentPageSize: 0, currentPageNumber: 0 },
          nextCursor: undefined,
          requestId: error.requestId,
          isEmptyAnswer: true,
          rejected: [],
        };
  return { status: error.status ?? 404, requestId: error.requestId, raw: value, value, page, drift: [] };
}

function readBody(operation: AnyOperation, answer: Answer): unknown {
  if (answer.text.trim() === "") return {};
  try {
    return parseJson(answer.text);
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

function readItems(
  operation: AnyOperation,
  raw: unknown,
  itemsKey: string,
  fail: (issues: readonly FieldIssue[]) => never,
) {
  const list = isObject(raw) ? (raw[itemsKey] ?? []) : [];
  if (!Array.isArray(list)) return fail([{ path: itemsKey, message: "A list is expected here" }]);
  const envelope = operation.response.safeParse(isObject(raw) ? { ...raw, [itemsKey]: [] } : raw);
  if (!envelope.success) return fail(toFieldIssues(envelope.error));
  const schema = elementSchema(operation, itemsKey);
  const items: unknown[] = [];
  const rejected: RejectedItem[] = [];
  for (const [index, entry] of list.entries()) {
    const parsed = schema.safeParse(entry);
    if (parsed.success) items.push(parsed.data);
    else {
      const issues = toFieldIssues(parsed.error).map(({ path, message }) => ({
        path: `${itemsKey}[${index}]${path === "" ? "" : `.${path}`}`,
        message,
      }));
      rejected.push({ index, issues, raw: entry });
    }
  }
  return { items, rejected, envelope: { ...envelope.data, [itemsKey]: items } as Record<string, unknown> };
}

/** The schema of one record of a paged operation. */
export function elementSchema(operation: AnyOperation, itemsKey: string): z.ZodType {
  let schema: z.core.$ZodType | undefined = operation.response.shape[itemsKey];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) schema = schema.unwrap();
  if (!(schema instanceof z.ZodArray))
    throw new TypeError(`${operation.id}: ${itemsKey} is not declared as a list`);
  return schema.element as z.ZodType;
}

function requestIdOf(raw: unknown): string | undefined {
  return isObject(raw) && typeof raw.requestId === "string" ? raw.requestId : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
