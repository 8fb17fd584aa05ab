import type { CompanyState } from "../state/company-state.ts";
import { GongError } from "./gong-error.ts";

const TEXT = "API request limit exceeded";

/** Counts a request against the company's budget. Throws the 429 when it does not fit. */
export function judgeBudget(company: CompanyState, nowMs: number): void {
  const pause = company.forcedPause;
  if (pause !== null && nowMs < pause.untilMs) {
    company.counters.judged(nowMs, false);
    throw new GongError(429, TEXT, pause.retryAfter === null ? {} : { "retry-after": pause.retryAfter });
  }
  const admission = company.limiter.admit(nowMs);
  company.counters.judged(nowMs, admission.admitted);
  if (!admission.admitted)
    throw new GongError(429, TEXT, { "retry-after": String(admission.retryAfterSeconds) });
}
