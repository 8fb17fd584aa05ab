import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** True for methods that must not change anything. */
export function isReading(method: string): boolean {
  return reading.has(method);
}

/**
 * Refuses a change that another site's page could have sent: the browser must name our own origin in
 * `Origin` and say `same-origin` in `Sec-Fetch-Site`. Missing headers and `null` are refused too.
 * @throws {AppError} `forbidden`
 */
export function requireSameOrigin(request: Request): void {
  if (isReading(request.method)) return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  if (origin === new URL(env().NEXTAUTH_URL).origin && site === "same-origin") return;
  throw new AppError("forbidden", "This change did not come from a page of Callboard.", {
    nextStep: "Open Callboard in this browser and repeat it there.",
  });
}
