import { z } from "zod";
import type { AnyOperation } from "./define-operation.ts";
import { Drift } from "./drift.ts";
import { type FieldIssue, GongError } from "./errors.ts";
import type { DriftField } from "./events.ts";
import { records as recordsSchema } from "./fields.ts";
import { findDrift } from "./find-drift.ts";
import { isAsDeclared } from "./is-as-declared.ts";
import { toFieldIssues } from "./prepare-request.ts";
import { type Fail, isObject, readJson, readList, requestIdOf } from "./read-list.ts";
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

/** Begins to take the records of an answer; what it gives takes one record, as declared. */
export type TakeItems = () => (item: unknown) => void;

/** So many records of a list are kept as they came, for those who ask what it carries. */
const keptAsTheyCame = 20;

/**
 * Reads a 2xx answer by its declaration: unknown fields and unknown enum values pass and are listed as drift.
 *
 * @throws GongError `contract` naming the path, when a declared field has another type or the body is no JSON.
 */
export function decode(
  operation: AnyOperation,
  answer: Answer,
  onInvalidItem: OnInvalidItem,
  takeItems?: TakeItems,
): Decoded {
  const fail: Fail = (issues, requestId) => {
    throw new GongError({
      kind: "contract",
      operationId: operation.id,
      status: answer.status,
      requestId: requestId ?? answer.headers["x-traceid"],
      issues,
      isOutcomeUnknown: operation.access !== "read",
    });
  };
  if (operation.paging === null) {
    const raw = readJson(operation, answer, answer.text);
    const requestId = requestIdOf(raw) ?? answer.headers["x-traceid"];
    const parsed = operation.response.safeParse(raw);
    if (!parsed.success) return fail(toFieldIssues(parsed.error), requestId);
    const drift = findDrift(operation.response, raw);
    return { status: answer.status, requestId, raw, value: parsed.data, page: undefined, drift };
  }
  const { itemsKey } = operation.paging;
  const list = readList(operation, answer, itemsKey, takeItems !== undefined, fail);
  const { head, requestId } = list;
  const parsedHead = operation.response.safeParse(isObject(head) ? { ...head, [itemsKey]: [] } : head);
  if (!parsedHead.success) return fail(toFieldIssues(parsedHead.error), requestId);
  const drift = new Drift(operation);
  drift.look(isObject(head) ? { ...head, [itemsKey]: [] } : head);
  const schema = elementSchema(operation, itemsKey);
  const items: unknown[] = [];
  const rejected: RejectedItem[] = [];
  const asTheyCame: unknown[] = [];
  const take = takeItems?.() ?? ((item: unknown) => void items.push(item));
  let index = 0;
  for (const entry of list.entries()) {
    drift.look({ [itemsKey]: [entry] });
    if (takeItems === undefined || asTheyCame.length < keptAsTheyCame) asTheyCame.push(entry);
    const parsed = isAsDeclared(schema, entry)
      ? { success: true as const, data: entry }
      : schema.safeParse(entry);
    if (parsed.success) take(parsed.data);
    else rejected.push({ index, issues: issuesOfItem(itemsKey, index, parsed.error), raw: entry });
    index += 1;
  }
  if (onInvalidItem === "throw" && rejected.length > 0)
    return fail(
      rejected.flatMap((item) => item.issues),
      requestId,
    );
  const body = { ...parsedHead.data, [itemsKey]: items } as Record<string, unknown>;
  const { data: records } = recordsSchema.safeParse(body.records);
  const page: Page<unknown> = {
    items,
    body,
    records,
    nextCursor: records?.cursor || undefined,
    requestId,
    isEmptyAnswer: false,
    rejected,
  };
  for (const { path } of rejected.flatMap((item) => item.issues)) {
    drift.add({ path: path.replace(/\[\d+\]/g, "[]"), change: "wrong-type" });
  }
  return {
    status: answer.status,
    requestId,
    raw: list.isWhole ? head : { ...(head as object), [itemsKey]: asTheyCame },
    value: body,
    page,
    drift: drift.found,
  };
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

function issuesOfItem(itemsKey: string, index: number, error: z.ZodError): FieldIssue[] {
  return toFieldIssues(error).map(({ path, message }) => ({
    path: `${itemsKey}[${index}]${path === "" ? "" : `.${path}`}`,
    message,
  }));
}

/** The schema of one record of a paged operation. */
export function elementSchema(operation: AnyOperation, itemsKey: string): z.ZodType {
  let schema: z.core.$ZodType | undefined = operation.response.shape[itemsKey];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) schema = schema.unwrap();
  if (!(schema instanceof z.ZodArray))
    throw new TypeError(`${operation.id}: ${itemsKey} is not declared as a list`);
  return schema.element as z.ZodType;
}
