const mark = Symbol.for("callboard.route");

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
