import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { readByteRange } from "./byte-range.ts";
import { CallAudio } from "./call-audio.ts";
import { isMediaUrlValid } from "./media-url.ts";

const CHUNK_BYTES = 65_536;
const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Range",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-expose-headers": "Accept-Ranges, Content-Length, Content-Range",
  "cross-origin-resource-policy": "cross-origin",
  "x-gong-simulator": "true",
};

/** Serves the recording of a call under its signed address, with byte ranges, without building the file. */
export function serveMedia(
  simulator: SimulatorState,
  companyKey: string,
  callId: string,
  request: Request,
): Response {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: OPEN_TO_ALL });
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Method Not Allowed");
  const company = simulator.companies.get(companyKey);
  const query = new URL(request.url).searchParams;
  if (company === undefined || !isMediaUrlValid(simulator, { companyKey, callId, query })) {
    return plain(403, "The address of this recording is damaged or has expired.");
  }
  company.counters.mediaRequests += 1;
  const call = playableCall(company, callId);
  return call === null
    ? plain(404, "There is no such recording.")
    : serve(new CallAudio(call), callId, request);
}

function playableCall(company: CompanyState, callId: string) {
  const ref = company.calls.refOf(callId);
  const call = ref === null ? null : company.calls.detail(ref);
  return call === null || call.isPrivate || !call.media.hasAudio ? null : call;
}

function serve(audio: CallAudio, callId: string, request: Request): Response {
  const etag = `"${callId}-${audio.size}"`;
  const ifRange = request.headers.get("if-range");
  const asksRange = ifRange === null || ifRange === etag;
  const range = asksRange ? readByteRange(request.headers.get("range") ?? undefined, audio.size) : null;
  if (range === "unsatisfiable") return plain(416, "", { "content-range": `bytes */${audio.size}` });
  const { start, end } = range ?? { start: 0, end: audio.size };
  const headers: Record<string, string> = {
    ...OPEN_TO_ALL,
    "accept-ranges": "bytes",
    "content-length": String(end - start),
    "content-type": "audio/wav",
    etag,
    ...(range ? { "content-range": `bytes ${start}-${end - 1}/${audio.size}` } : {}),
  };
  const body = request.method === "HEAD" ? null : stream(audio, start, end);
  return new Response(body, { status: range ? 206 : 200, headers });
}

function stream(audio: CallAudio, start: number, end: number): ReadableStream<Uint8Array> {
  let next = start;
  return new ReadableStream({
    pull(controller) {
      const stop = Math.min(end, next + CHUNK_BYTES);
      if (stop > next) controller.enqueue(audio.bytes(next, stop));
      next = stop;
      if (next >= end) controller.close();
    },
  });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  const contentType = { "content-type": "text/plain; charset=utf-8" };
  return new Response(text, { status, headers: { ...OPEN_TO_ALL, ...contentType, ...headers } });
}
