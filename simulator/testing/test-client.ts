import { request } from "undici";
import { type Simulator, startSimulator } from "../create-simulator.ts";
import { SCOPES } from "../oauth/scopes.ts";
import type { Clock } from "../state/clock.ts";
import type { JsonObject } from "../world/types.ts";

export const TEST_NOW_MS = Date.parse("2026-09-15T15:00:00Z");
export const CALLBACK = "http://localhost:3000/api/gong/oauth/callback";

/** A clock that only moves when it is told to. */
export class ManualClock implements Clock {
  #nowMs: number;

  constructor(nowMs = TEST_NOW_MS) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  move(byMs: number): void {
    this.#nowMs += byMs;
  }
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: JsonObject;
}

export interface TestSimulator {
  simulator: Simulator;
  clock: ManualClock;
  rateClock: ManualClock;
}

/** A small world whose clocks stand still, with the limits out of the way. */
export async function startTestSimulator(sizes = { acme: 420, nordwind: 40 }): Promise<TestSimulator> {
  const clock = new ManualClock();
  const rateClock = new ManualClock();
  const simulator = await startSimulator({ seed: "test", nowMs: TEST_NOW_MS, sizes, clock, rateClock });
  simulator.control.set("*", { perSecond: 1_000_000 });
  return { simulator, clock, rateClock };
}

export async function send(
  url: string,
  options: {
    method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
    headers?: Record<string, string>;
    body?: string;
  } = {},
): Promise<Answer> {
  const { method = "GET", headers = {}, body } = options;
  const answer = await request(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.body.text();
  const isJson = String(answer.headers["content-type"] ?? "").startsWith("application/json");
  return { status: answer.statusCode, headers: answer.headers, text, json: isJson ? JSON.parse(text) : {} };
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

export function keyOf(simulator: Simulator, companyKey: string): string {
  const { id, secret } = simulator.control.company(companyKey).accessKey;
  return basic(id, secret);
}

/** Calls a company's API, by its access key unless told otherwise. */
export function api(
  simulator: Simulator,
  path: string,
  options: {
    company?: string;
    authorization?: string;
    body?: unknown;
    /** By default POST with a body and GET without. */
    method?: "POST" | "PUT" | "PATCH" | "DELETE";
  } = {},
): Promise<Answer> {
  const { company = "acme", body, method = "POST" } = options;
  const authorization = options.authorization ?? keyOf(simulator, company);
  const headers = { authorization, ...(body === undefined ? {} : { "content-type": "application/json" }) };
  const url = `${simulator.apiBaseUrl(company)}${path}`;
  return send(url, body === undefined ? { headers } : { method, headers, body: JSON.stringify(body) });
}

export function authorizeQuery(simulator: Simulator, changes: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    client_id: simulator.client.id,
    response_type: "code",
    scope: Object.keys(SCOPES).join(" "),
    redirect_uri: CALLBACK,
    state: "st4te",
    ...changes,
  });
}

/** Posts the consent form as the browser does, and gives the parameters of the redirect back. */
export async function consent(
  simulator: Simulator,
  options: { email?: string; scopes?: string[]; decision?: string; query?: URLSearchParams } = {},
): Promise<URLSearchParams> {
  const {
    email = "ada.lindqvist@acme.example",
    scopes = Object.keys(SCOPES),
    decision = "approve",
  } = options;
  const form = new URLSearchParams([
    ["email", email],
    ["decision", decision],
    ...scopes.map((scope) => ["scope", scope]),
  ]);
  const query = options.query ?? authorizeQuery(simulator);
  const answer = await send(`${simulator.origin}/oauth2/consent?${query}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
  });
  return new URL(String(answer.headers.location)).searchParams;
}

export function exchange(
  simulator: Simulator,
  params: Record<string, string>,
  options: { by?: "query" | "form"; authorization?: string } = {},
): Promise<Answer> {
  const { by = "query", authorization = basic(simulator.client.id, simulator.client.secret) } = options;
  const url = `${simulator.origin}/oauth2/generate-customer-token`;
  const text = new URLSearchParams(params).toString();
  if (by === "query") return send(`${url}?${text}`, { method: "POST", headers: { authorization } });
  const headers = { authorization, "content-type": "application/x-www-form-urlencoded" };
  return send(url, { method: "POST", headers, body: text });
}

/** Consents and exchanges the code: the token answer of a company. */
export async function connect(
  simulator: Simulator,
  options: { email?: string; scopes?: string[] } = {},
): Promise<{ access: string; refresh: string; answer: JsonObject }> {
  const code = (await consent(simulator, options)).get("code") ?? "";
  const { json } = await exchange(simulator, {
    grant_type: "authorization_code",
    code,
    redirect_uri: CALLBACK,
  });
  return { access: `Bearer ${json.access_token}`, refresh: String(json.refresh_token), answer: json };
}
