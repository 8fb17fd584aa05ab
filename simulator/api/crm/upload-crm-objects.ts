import { GongError } from "../../rules/gong-error.ts";
import type { UploadPart } from "../../rules/read-multipart.ts";
import type { CrmChange, LineError } from "../../state/crm-hub.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { checkRecord } from "./check-record.ts";
import { readNewJob, readObjectType } from "./read-crm-query.ts";

const PART = "dataFile";
const MOST_ERRORS = 20;

interface Received {
  changes: CrmChange[];
  errors: LineError[];
  errorCount: number;
}

/** Reads the lines as they arrive and keeps the records; the job carries them out later. */
export async function uploadCrmObjects(request: ApiRequest): Promise<JsonObject> {
  const { company, parts, nowMs } = request;
  const { objectType } = readObjectType(request, { isUpload: true });
  const { integration, clientRequestId } = readNewJob(request);
  const check = (line: string) => checkRecord(objectType, company.crm.fieldsOf(objectType), line);
  let received: Received | null = null;
  for await (const part of parts) {
    if (part.name === PART && received === null) {
      received = await receive(part, company.settings.maxCrmBytes, check);
    }
  }
  if (received === null) throw new GongError(400, `${PART} part is missing`);
  company.crm.submit({
    ...received,
    integrationId: integration.id,
    clientRequestId,
    submittedMs: nowMs,
    doneMs: nowMs + company.settings.crmUploadSeconds * 1_000,
    isDeletion: false,
  });
  return { clientRequestId };
}

async function receive(
  part: UploadPart,
  maxBytes: number,
  check: (line: string) => CrmChange | string,
): Promise<Received> {
  const received: Received = { changes: [], errors: [], errorCount: 0 };
  let line = 0;
  for await (const text of linesOf(part.body, maxBytes)) {
    line += 1;
    if (text.trim() === "") continue;
    const change = check(text);
    if (typeof change !== "string") received.changes.push(change);
    else {
      received.errorCount += 1;
      if (received.errors.length < MOST_ERRORS) received.errors.push({ line, description: change });
    }
  }
  return received;
}

async function* linesOf(body: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let rest = "";
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new GongError(400, `${PART}: must not be larger than ${maxBytes} bytes`);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
