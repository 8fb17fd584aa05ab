import type { z } from "zod";
import type { Area } from "#lib/tenancy/areas.ts";

const mark = Symbol.for("callboard.route");
const facts = Symbol.for("callboard.route-facts");

export type RouteKind = "tenant" | "person" | "public";

/** What Next calls: a request and the address's parameters. */
export type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

/** Marks a handler as built by one of the wrappers, so that a test finds those that are not. */
export function markRoute(handler: RouteHandler, kind: RouteKind): RouteHandler {
  return Object.assign(handler, { [mark]: kind });
}

/** Which wrapper built `handler`; undefined for a function that none of them built. */
export function routeKind(handler: unknown): RouteKind | undefined {
  return typeof handler === "function" ? (handler as { [mark]?: RouteKind })[mark] : undefined;
}

/** What a route that API keys may use takes and answers, for the document that describes it. */
export interface KeyRouteFacts {
  area: Area;
  level: "read" | "write" | undefined;
  params?: z.ZodType | undefined;
  query?: z.ZodType | undefined;
  body?: z.ZodType | undefined;
  /** JSON; undefined for a file. */
  answer?: z.ZodType | undefined;
  isIdempotent: boolean;
}

/** Notes on a handler that API keys may use it, and what it takes. */
export function noteKeyRoute(handler: RouteHandler, noted: KeyRouteFacts): RouteHandler {
  return Object.assign(handler, { [facts]: noted });
}

/** What was noted; undefined for a handler that is closed to API keys. */
export function keyRouteFacts(handler: unknown): KeyRouteFacts | undefined {
  return typeof handler === "function" ? (handler as { [facts]?: KeyRouteFacts })[facts] : undefined;
}
