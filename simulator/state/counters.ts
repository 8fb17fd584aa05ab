import { SlidingPeak } from "../rules/sliding-peak.ts";

export interface RouteCount {
  total: number;
  byStatus: Record<string, number>;
}

export interface CounterSnapshot {
  requests: number;
  byRoute: Record<string, RouteCount>;
  tokenRequests: Record<string, number>;
  mediaRequests: number;
  rateLimited: number;
  peakPerSecondOffered: number;
  peakPerSecondAccepted: number;
}

/** What a judge wants to know of one company's traffic since the last reset. */
export class Counters {
  #byRoute = new Map<string, RouteCount>();
  #tokenRequests = new Map<string, number>();
  #requests = 0;
  #rateLimited = 0;
  #offered = new SlidingPeak(1_000);
  #accepted = new SlidingPeak(1_000);
  mediaRequests = 0;

  answered(route: string, status: number): void {
    this.#requests += 1;
    const count = this.#byRoute.get(route) ?? { total: 0, byStatus: {} };
    count.total += 1;
    count.byStatus[status] = (count.byStatus[status] ?? 0) + 1;
    this.#byRoute.set(route, count);
  }

  judged(atMs: number, admitted: boolean): void {
    this.#offered.add(atMs);
    if (admitted) this.#accepted.add(atMs);
    else this.#rateLimited += 1;
  }

  tokenRequest(outcome: string): void {
    this.#tokenRequests.set(outcome, (this.#tokenRequests.get(outcome) ?? 0) + 1);
  }

  reset(): void {
    this.#byRoute = new Map();
    this.#tokenRequests = new Map();
    this.#requests = 0;
    this.#rateLimited = 0;
    this.#offered = new SlidingPeak(1_000);
    this.#accepted = new SlidingPeak(1_000);
    this.mediaRequests = 0;
  }

  snapshot(): CounterSnapshot {
    return {
      requests: this.#requests,
      byRoute: Object.fromEntries([...this.#byRoute].sort(([left], [right]) => left.localeCompare(right))),
      tokenRequests: Object.fromEntries(this.#tokenRequests),
      mediaRequests: this.mediaRequests,
      rateLimited: this.#rateLimited,
      peakPerSecondOffered: this.#offered.peak,
      peakPerSecondAccepted: this.#accepted.peak,
    };
  }
}
