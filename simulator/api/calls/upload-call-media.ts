import { GongError } from "../../rules/gong-error.ts";
import type { UploadPart } from "../../rules/read-multipart.ts";
import { type CreatedCall, callUrl } from "../../state/created-call.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { KIND_BYTES, type MediaKind, mediaKindOf } from "./media-kind.ts";

const PART = "mediaFile";

interface Received {
  kind: MediaKind | null;
  bytes: number;
}

/** Takes a recording piece by piece and keeps of it only what it tells about itself. */
export async function uploadCallMedia({ company, params, parts, nowMs }: ApiRequest): Promise<JsonObject> {
  const received = await receive(parts, company.settings.maxMediaBytes);
  const id = params.id ?? "";
  const ref = company.calls.refOf(id);
  if (ref === null) throw new GongError(400, `Call ID ${id} was not found`);
  const call = company.calls.created(ref);
  assertTakesMedia(call);
  const { kind, bytes } = assertMedia(received, company.settings.maxMediaBytes);
  call.recording = {
    media: kind.media,
    durationSeconds: Math.max(1, Math.round(bytes / kind.bytesPerSecond)),
    arrivedMs: nowMs,
    processedMs: nowMs + company.settings.uploadMinutes * 60_000,
  };
  return { callId: id, url: callUrl(company.company, id) };
}

function assertTakesMedia(call: CreatedCall | null): asserts call is CreatedCall {
  if (call === null || call.recording !== null) throw new GongError(400, "The call already has a recording");
}

function assertMedia(received: Received | null, maxBytes: number): { kind: MediaKind; bytes: number } {
  if (received === null) throw new GongError(400, `${PART} part is missing`);
  const { kind, bytes } = received;
  if (bytes === 0) throw new GongError(400, `${PART}: must not be empty`);
  if (bytes > maxBytes) throw new GongError(400, `${PART}: must not be larger than ${maxBytes} bytes`);
  if (kind === null) throw new GongError(400, `${PART}: must be a WAV, MP3, MP4, MKV or FLAC file`);
  return { kind, bytes };
}

/** Reads to the end even what is too large, so that the sender can read the refusal. */
async function receive(parts: AsyncIterable<UploadPart>, maxBytes: number): Promise<Received | null> {
  let received: Received | null = null;
  for await (const part of parts) {
    if (part.name === PART && received === null) received = await measure(part, maxBytes);
  }
  return received;
}

async function measure(part: UploadPart, maxBytes: number): Promise<Received> {
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of part.body) {
    if (head.length < KIND_BYTES) head = Buffer.concat([head, chunk.subarray(0, KIND_BYTES - head.length)]);
    bytes += chunk.length;
    if (bytes > maxBytes) break;
  }
  return { kind: mediaKindOf(head), bytes };
}
