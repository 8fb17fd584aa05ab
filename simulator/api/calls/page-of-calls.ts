import type { FieldReader } from "../../rules/field-reader.ts";
import { GongError, noCallsFound } from "../../rules/gong-error.ts";
import { cutPage, type Page } from "../../rules/page.ts";
import type { CallQuery } from "../../state/call-index.ts";
import type { CallRef } from "../../state/call-store.ts";
import { insertCall } from "../../state/insert-call.ts";
import type { ApiRequest } from "../operation.ts";

export interface CallFilter {
  query: CallQuery;
  callIds: string[] | undefined;
}

/** Reads the parts of a calls filter that all three lists share. `read` stands at the filter. */
export function readCallFilter(read: FieldReader, request: ApiRequest, by: CallQuery["by"]): CallFilter {
  const fromMs = read.timeMs("fromDateTime");
  const toMs = read.timeMs("toDateTime");
  const { maxRangeDays } = request.company.settings;
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs) {
    read.fail("fromDateTime", "must be before toDateTime");
  } else if (maxRangeDays > 0 && (toMs ?? request.nowMs) - (fromMs ?? 0) > maxRangeDays * 86_400_000) {
    read.fail("fromDateTime", `must be within ${maxRangeDays} days of toDateTime`);
  }
  const workspaceId = read.text("workspaceId");
  return { query: { by, fromMs, toMs, workspaceId }, callIds: read.ids("callIds") };
}

export interface CallPageRequest {
  operation: string;
  filter: CallFilter;
  cursor: string | undefined;
  /** How long after a call's end this list learns of it. */
  delayMinutes: number;
  keep?: (ref: CallRef) => boolean;
}

/** The asked page of calls in the company's order. Throws the 404 that means "nothing there". */
export async function pageOfCalls(request: ApiRequest, asked: CallPageRequest): Promise<Page<CallRef>> {
  const { company, nowMs } = request;
  const { settings, cursorSecret: secret } = company;
  const { query, callIds } = asked.filter;
  const ended = { nowMs, delayMs: asked.delayMinutes * 60_000 };
  if (callIds === undefined) await company.calls.prepare(query);
  const found = callIds ? company.calls.findByIds(callIds, query, ended) : company.calls.find(query, ended);
  const kept = asked.keep ? found.filter(asked.keep) : found;
  const rows = settings.callOrder === "newest-first" ? kept.toReversed() : kept;
  const key = [asked.operation, query, callIds];
  const page = cutPage(rows, {
    request: key,
    cursor: asked.cursor,
    secret,
    nowMs,
    pageSize: settings.callPageSize,
    repeatRows: settings.repeatRows,
  });
  if (page.rows.length === 0 || settings.falseEmpty) throw noCallsFound();
  insertBehindPage(request, rows[0]);
  return page;
}

/** Fault: after every n-th page a call is inserted in front of the first row, so later pages shift. */
function insertBehindPage({ company, nowMs }: ApiRequest, firstRow: CallRef | undefined): void {
  company.servedCallPages += 1;
  const { insertEveryPages } = company.settings;
  if (insertEveryPages === 0 || company.servedCallPages % insertEveryPages !== 0 || firstRow === undefined)
    return;
  insertCall(company, { startedMs: company.calls.header(firstRow).startedMs }, nowMs);
}

export function unknownCall(id: string): GongError {
  return new GongError(404, `Call ID ${id} was not found`);
}
