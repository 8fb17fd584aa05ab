import type { FinishedConnect } from "./finish-connect.ts";

/** The page that a connect leads back to; it reads the attempt's own words by its id. */
export function finishedPath(finished: FinishedConnect): string {
  if (finished.outcome === "lost") return `/tenants?connect=${finished.problem}`;
  const page = `/${finished.tenantSlug}/admin/connection`;
  if (finished.outcome === "connected") return finished.returnTo ?? `${page}?connected=1`;
  const name = finished.outcome === "confirm" ? "confirm" : "problem";
  return `${page}?${name}=${finished.attemptId}`;
}
