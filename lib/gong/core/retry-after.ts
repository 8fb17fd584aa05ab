const dayMs = 24 * 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header (seconds, or an HTTP date) as milliseconds, at most one day. Gong sends seconds;
 * with the daily quota used up they may amount to hours. Absent, zero, negative or senseless: undefined, so that
 * the caller backs off by its own measure.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  const waitMs = /^\d+(?:\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : /^[A-Za-z]{3},? /.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return waitMs > 0 ? Math.min(Math.ceil(waitMs), dayMs) : undefined;
}
