import type { RouteHandler } from "#lib/http/route-kind.ts";
import { holdAnswer } from "./hold-answer.ts";

export interface RouteCallInput {
  /** "/api/tenants/acme/calls?limit=2" */
  path: string;
  method?: string;
  params?: Record<string, string | string[]>;
  body?: unknown;
  cookie?: string | undefined;
  headers?: Record<string, string | null>;
}

const origin = "http://localhost:3000";

/**
 * Calls a handler as our own page would; a header given as null is left out. What it answers must be as the API's
 * document says.
 */
export async function callRoute(handler: RouteHandler, input: RouteCallInput): Promise<Response> {
  const headers = new Headers({ origin, "sec-fetch-site": "same-origin" });
  if (input.cookie !== undefined) headers.set("cookie", input.cookie);
  if (input.body !== undefined) headers.set("content-type", "application/json");
  for (const [name, value] of Object.entries(input.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const request = new Request(`${origin}${input.path}`, {
    method: input.method ?? "GET",
    headers,
    ...(input.body !== undefined && {
      body: typeof input.body === "string" ? input.body : JSON.stringify(input.body),
    }),
  });
  const response = await handler(request, { params: Promise.resolve(input.params ?? {}) });
  await holdAnswer(handler, response);
  return response;
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookiesSetBy(response: Response, before = ""): string {
  const jar = new Map<string, string>();
  for (const pair of before.split("; ").filter(Boolean)) {
    const at = pair.indexOf("=");
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const isGone = /max-age=0|expires=thu, 01 jan 1970/i.test(line) || pair.length === at + 1;
    if (isGone) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
