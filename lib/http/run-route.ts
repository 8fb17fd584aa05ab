import { newId } from "#lib/ids.ts";
import { errorFields, type LogFields, log } from "#lib/log.ts";
import { responseOf } from "./json-response.ts";
import { problemOf, problemResponse } from "./problem.ts";
import { markRoute, type RouteHandler, type RouteKind } from "./route-kind.ts";
import { countRequest, routePattern } from "./route-metrics.ts";

export type RouteParams = Record<string, string | string[] | undefined>;

/** What every wrapper knows of the request it is answering; `log` collects fields for the one log line. */
export interface RouteCall {
  request: Request;
  params: RouteParams;
  requestId: string;
  log: LogFields;
}

async function answer(call: RouteCall, steps: (call: RouteCall) => Promise<unknown>): Promise<Response> {
  try {
    return responseOf(await steps(call));
  } catch (error) {
    const problem = problemOf(error, call.requestId);
    call.log.code = problem.code;
    if (problem.gongRequestId) call.log.gongRequestId = problem.gongRequestId;
    if (problem.code === "internal") log.error("http.failed", { ...call.log, ...errorFields(error) });
    return problemResponse(problem);
  }
}

/** The outermost layer of every handler: names the request, answers errors, logs and counts. */
export function runRoute(kind: RouteKind, steps: (call: RouteCall) => Promise<unknown>): RouteHandler {
  const handler: RouteHandler = async (request, context) => {
    const startedAt = performance.now();
    const params = (await context.params) ?? {};
    const requestId = newId("req");
    const { pathname } = new URL(request.url);
    const route = routePattern(pathname, params);
    const call: RouteCall = { request, params, requestId, log: { requestId, route, method: request.method } };
    const response = await answer(call, steps);
    const durationMs = Math.round(performance.now() - startedAt);
    response.headers.set("x-request-id", requestId);
    log.info("http.request", { ...call.log, status: response.status, durationMs });
    countRequest(route, request.method, response.status, durationMs);
    return response;
  };
  return markRoute(handler, kind);
}
