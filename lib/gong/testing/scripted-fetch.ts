import type { GongFetch, WireRequest, WireResponse } from "../core/transport.ts";

export interface ScriptedAnswer {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** Called while the request is on its way. */
  during?: () => void | Promise<void>;
}

/** An answer, a failure of the network, or "hang": no answer until the signal aborts. */
export type ScriptedStep = ScriptedAnswer | Error | "hang";

export interface SentRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

export interface ScriptedFetch {
  fetch: GongFetch;
  /** What arrived, bodies read to their end. */
  sent: SentRequest[];
}

/** A transport that plays a list of answers and notes START and END, so that order is seen without a network. */
export function scriptedFetch(steps: readonly ScriptedStep[], log: string[] = []): ScriptedFetch {
  const left = [...steps];
  const sent: SentRequest[] = [];
  const fetch: GongFetch = async (request) => {
    const path = new URL(request.url).pathname;
    log.push(`START ${request.method} ${path}`);
    sent.push({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: await readBody(request),
    });
    const step = left.shift();
    if (step === undefined) throw new Error("the script has ended");
    if (step === "hang") return await untilAborted(request.signal);
    if (step instanceof Error) {
      log.push(`END ${step.name}`);
      throw step;
    }
    await step.during?.();
    log.push(`END ${step.status ?? 200}`);
    return answer(step);
  };
  return { fetch, sent };
}

async function readBody(request: WireRequest): Promise<string | undefined> {
  if (request.body === undefined || typeof request.body === "string") return request.body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of request.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function answer(step: ScriptedAnswer): WireResponse {
  const text = step.text ?? (step.json === undefined ? "" : JSON.stringify(step.json));
  return {
    status: step.status ?? 200,
    headers: step.headers ?? {},
    body: (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  };
}

/** A failure as the system reports it, as in `failure("ECONNRESET")`. */
export function failure(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}
