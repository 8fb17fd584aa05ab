import { audioUrl } from "../../media/media-url.ts";
import { FieldReader } from "../../rules/field-reader.ts";
import { missingScope, noCallsFound } from "../../rules/gong-error.ts";
import { mapInSteps } from "../../rules/in-steps.ts";
import type { CallRef } from "../../state/call-store.ts";
import type { CompanyState } from "../../state/company-state.ts";
import type { JsonObject } from "../../world/types.ts";
import { type ApiRequest, hasScope, type Operation } from "../operation.ts";
import { asksForBlocks, readContentSelector } from "./content-selector.ts";
import { createCall } from "./create-call.ts";
import { extensiveCall } from "./extensive-call.ts";
import { listManualCrmAssociations } from "./manual-crm-associations.ts";
import { pageOfCalls, readCallFilter, unknownCall } from "./page-of-calls.ts";
import { uploadCallMedia } from "./upload-call-media.ts";

const MEDIA_SCOPE = "api:calls:read:media-url";

function lastIdOf(company: CompanyState, rows: readonly CallRef[]): string {
  const last = rows.at(-1);
  return last === undefined ? "" : company.calls.header(last).id;
}

async function listCalls(request: ApiRequest): Promise<JsonObject> {
  const read = FieldReader.ofQuery(request.query);
  const { query } = readCallFilter(read, request, "scheduled");
  const cursor = read.text("cursor");
  read.assertValid();
  const filter = { query, callIds: undefined };
  const page = await pageOfCalls(request, { operation: "listCalls", filter, cursor, delayMinutes: 0 });
  const calls = await mapInSteps(page.rows, (ref) => request.company.calls.header(ref));
  return {
    records: page.records(calls.length, lastIdOf(request.company, page.rows)),
    calls: calls.map(({ metaData }) => metaData),
  };
}

function getCall({ company, params, nowMs }: ApiRequest): JsonObject {
  const id = params.id ?? "";
  const [ref] = company.calls.findByIds([id], { by: "started" }, { nowMs, delayMs: 0 });
  if (ref === undefined) throw unknownCall(id);
  return { call: company.calls.header(ref).metaData };
}

async function listCallsExtensive(request: ApiRequest): Promise<JsonObject> {
  const { simulator, company, credential, nowMs } = request;
  const read = new FieldReader(request.body);
  const filterReader = read.requiredObject("filter");
  const filter = readCallFilter(filterReader, request, "started");
  filter.query.primaryUserIds = filterReader.ids("primaryUserIds");
  const selector = readContentSelector(read);
  const cursor = read.text("cursor");
  read.assertValid();
  if (selector.media && !hasScope(credential, MEDIA_SCOPE)) {
    throw missingScope(MEDIA_SCOPE, company.settings.scopeErrorStatus);
  }
  const delayMinutes = company.settings.callDelayMinutes;
  const page = await pageOfCalls(request, { operation: "listCallsExtensive", filter, cursor, delayMinutes });
  const recordOf = (ref: CallRef): JsonObject => {
    if (!asksForBlocks(selector)) return { metaData: company.calls.header(ref).metaData };
    const detail = company.calls.detail(ref, nowMs);
    const hasUrl = selector.media && detail.media.hasAudio;
    return extensiveCall(detail, selector, hasUrl ? audioUrl(simulator, company.key, detail.id) : null);
  };
  const calls = await mapInSteps(page.rows, recordOf);
  return { records: page.records(calls.length, lastIdOf(company, page.rows)), calls };
}

/** When the control page, or the processing of an added call, lets the transcript out. */
function transcriptReadyMs(company: CompanyState, ref: CallRef): number {
  const created = company.calls.created(ref);
  const processedMs = created?.recording?.processedMs ?? 0;
  return Math.max(processedMs, company.calls.changeOf(ref)?.transcriptReadyMs ?? 0);
}

/** Private calls, and calls whose transcript is not there yet, are left out. */
async function getCallTranscripts(request: ApiRequest): Promise<JsonObject> {
  const { company, nowMs } = request;
  const read = new FieldReader(request.body);
  const filter = readCallFilter(read.requiredObject("filter"), request, "started");
  filter.query.publicOnly = true;
  const cursor = read.text("cursor");
  read.assertValid();
  const delayMinutes = company.settings.transcriptDelayMinutes;
  const keep = (ref: number) => transcriptReadyMs(company, ref) <= nowMs;
  const page = await pageOfCalls(request, {
    operation: "getCallTranscripts",
    filter,
    cursor,
    delayMinutes,
    keep,
  });
  const details = await mapInSteps(page.rows, (ref) => company.calls.detail(ref));
  const spoken = details.filter(({ transcript }) => transcript.length > 0);
  const records = page.records(spoken.length, lastIdOf(company, page.rows));
  if (spoken.length === 0 && records.cursor === undefined && records.currentPageNumber === 0)
    throw noCallsFound();
  return {
    records,
    callTranscripts: spoken.map(({ id, transcript }) => ({
      callId: id,
      transcript: transcript.map(({ speakerId, topic, sentences }) => ({
        speakerId,
        topic,
        sentences: sentences.map(({ start, end, text }) => ({ start, end, text })),
      })),
    })),
  };
}

export const callOperations: Operation[] = [
  {
    id: "createCall",
    method: "POST",
    path: "/v2/calls",
    scope: "api:calls:create",
    readsBody: true,
    handle: createCall,
  },
  {
    id: "uploadCallMedia",
    method: "PUT",
    path: "/v2/calls/:id/media",
    scope: "api:calls:create",
    readsBody: false,
    readsParts: true,
    successStatus: 201,
    handle: uploadCallMedia,
  },
  {
    id: "listManualCrmAssociations",
    method: "GET",
    path: "/v2/calls/manual-crm-associations",
    scope: "api:crm-calls:manual-association:read",
    readsBody: false,
    handle: listManualCrmAssociations,
  },
  {
    id: "listCalls",
    method: "GET",
    path: "/v2/calls",
    scope: "api:calls:read:basic",
    readsBody: false,
    handle: listCalls,
  },
  {
    id: "getCall",
    method: "GET",
    path: "/v2/calls/:id",
    scope: "api:calls:read:basic",
    readsBody: false,
    handle: getCall,
  },
  {
    id: "listCallsExtensive",
    method: "POST",
    path: "/v2/calls/extensive",
    scope: "api:calls:read:extensive",
    readsBody: true,
    handle: listCallsExtensive,
  },
  {
    id: "getCallTranscripts",
    method: "POST",
    path: "/v2/calls/transcript",
    scope: "api:calls:read:transcript",
    readsBody: true,
    handle: getCallTranscripts,
  },
];
