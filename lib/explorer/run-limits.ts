import type { RouteLimit } from "#lib/http/route.ts";

/** Every run spends requests of the company's day; runs of all kinds count together. */
export const runLimits: readonly RouteLimit[] = [
  { name: "explorer", max: 30, windowSeconds: 60 },
  { name: "explorer-hour", max: 600, windowSeconds: 3600 },
  { name: "explorer-day", max: 3_000, windowSeconds: 86_400, isForTenant: true },
];
