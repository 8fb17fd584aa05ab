import { Counter, Histogram, register } from "prom-client";

const labels = ["route", "method", "status"] as const;

interface RouteMetrics {
  requests: Counter<(typeof labels)[number]>;
  seconds: Histogram<(typeof labels)[number]>;
}

const holder = globalThis as { callboardRouteMetrics?: RouteMetrics };

function metrics(): RouteMetrics {
  holder.callboardRouteMetrics ??= {
    requests: new Counter({
      name: "callboard_http_requests_total",
      help: "Requests to our own HTTP handlers.",
      labelNames: labels,
      registers: [register],
    }),
    seconds: new Histogram({
      name: "callboard_http_request_seconds",
      help: "How long our own HTTP handlers took.",
      labelNames: labels,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [register],
    }),
  };
  return holder.callboardRouteMetrics;
}

/** Counts one answered request; `route` is a pattern, never an address with ids. */
export function countRequest(route: string, method: string, status: number, durationMs: number): void {
  const values = { route, method, status: String(status) };
  metrics().requests.inc(values);
  metrics().seconds.observe(values, durationMs / 1000);
}

/** `/api/tenants/acme/calls/1` with its parameters as `/api/tenants/[tenant]/calls/[callId]`. */
export function routePattern(
  pathname: string,
  params: Record<string, string | string[] | undefined>,
): string {
  let pattern = pathname;
  for (const [name, value] of Object.entries(params)) {
    const text = Array.isArray(value) ? value.join("/") : value;
    if (!text) continue;
    const escaped = [encodeURI(text), encodeURIComponent(text), text];
    const found = escaped.find((each) => `${pattern}/`.includes(`/${each}/`));
    if (found) pattern = `${pattern}/`.replace(`/${found}/`, () => `/[${name}]/`).slice(0, -1);
  }
  return pattern;
}
