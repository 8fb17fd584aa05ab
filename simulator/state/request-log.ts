export interface LoggedRequest {
  /** Virtual time, ISO-8601. */
  at: string;
  /** Steady machine time in epoch milliseconds: the clock the limits are judged by. */
  receivedMs: number;
  company: string | null;
  method: string;
  path: string;
  /** Operation id as in the list of operations; null when no operation matched. */
  operation: string | null;
  credential: "bearer" | "key" | "none";
  status: number;
  durationMs: number;
  requestId: string | null;
  fault: string | null;
}

const KEPT = 1_000;

/** The last requests, newest last. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }

  last(count: number): LoggedRequest[] {
    return count <= 0 ? [] : this.#entries.slice(-Math.min(count, KEPT));
  }

  clear(): void {
    this.#entries = [];
  }
}
