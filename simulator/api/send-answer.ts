import { setTimeout as sleep } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { gongJsonParts } from "../rules/gong-json.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import type { JsonObject } from "../world/types.ts";
import type { Match } from "./match-operation.ts";

export interface ApiAnswer {
  requestId: string;
  status: number;
  body: JsonObject;
  headers: Record<string, string>;
  credential: "bearer" | "key" | "none";
  fault: string | null;
}

interface Sending extends HttpBindings {
  simulator: SimulatorState;
  company: CompanyState | null;
  url: URL;
  match: Match;
  receivedMs: number;
  /** By a clock that no test sets. */
  beganMs: number;
  answer: ApiAnswer;
  damage: "cut" | "garbled" | null;
  delayMs: number;
}

/** Counts and logs the answer, waits for what is left of the latency, and sends it whole, cut, or not at all. */
export async function sendAnswer(sending: Sending): Promise<Response> {
  const { answer, company, delayMs, outgoing } = sending;
  if (answer.fault === "refuse" || answer.fault === "lost answer") {
    record(sending, 0);
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (sending.damage) answer.fault ??= `${sending.damage} body`;
  const lateMs = answer.fault === "late answer" ? (company?.settings.writeLateMs ?? 0) : 0;
  const whole = await gongJsonParts({ requestId: answer.requestId, ...answer.body });
  const restMs = delayMs - (performance.now() - sending.beganMs) + lateMs;
  if (delayMs + lateMs > 0 && restMs > 0) await sleep(restMs, undefined, { ref: false });
  record(sending, answer.status);
  const parts = sending.damage === "garbled" ? [halfOf(whole)] : whole;
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const headers = {
    "content-type": "application/json;charset=utf-8",
    "content-length": String(size),
    "x-traceid": answer.requestId,
    "x-gong-simulator": "true",
    ...answer.headers,
  };
  if (sending.damage !== "cut") return new Response(streamOf(parts), { status: answer.status, headers });
  outgoing.writeHead(answer.status, headers);
  outgoing.write(halfOf(parts), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

function halfOf(parts: Buffer[]): Buffer {
  const whole = Buffer.concat(parts);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

function streamOf(parts: Buffer[]): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const part = parts[next];
      next += 1;
      if (part === undefined) controller.close();
      else controller.enqueue(part);
    },
  });
}

function record(
  { simulator, company, incoming, url, match, receivedMs, answer }: Sending,
  status: number,
): void {
  const method = incoming.method ?? "";
  const operation = match.kind === "operation" ? match.operation : null;
  const route = operation ? `${method} ${operation.path}` : `${method} (no operation)`;
  company?.counters.answered(route, status);
  simulator.log.add({
    at: new Date(simulator.clock.now()).toISOString(),
    receivedMs,
    company: company?.key ?? null,
    method,
    path: url.pathname,
    operation: operation?.id ?? null,
    credential: answer.credential,
    status,
    durationMs: Math.round(simulator.rateClock.now() - receivedMs),
    requestId: answer.requestId,
    fault: answer.fault,
  });
}
