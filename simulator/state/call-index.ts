import { mapInSteps } from "../rules/in-steps.ts";
import type { CallHeader, Company } from "../world/types.ts";

/** A question to the calls of a company. Times are epoch milliseconds: from inclusive, to exclusive. */
export interface CallQuery {
  /** Which time the range means: Gong's plain list uses the scheduled one where a call has it. */
  by: "started" | "scheduled";
  fromMs?: number | undefined;
  toMs?: number | undefined;
  workspaceId?: string | undefined;
  primaryUserIds?: string[] | undefined;
  /** Leaves private calls out, as the transcripts do. */
  publicOnly?: boolean;
}

const REMEMBERED_ANSWERS = 12;
const STEP = 50;
/** A meeting starts at most this far from its scheduled time. */
const SCHEDULE_SLACK_MS = 86_400_000;

/** Answers questions over the calls the world was made with. Scans each range once and remembers the answer. */
export class CallIndex {
  readonly #company: Company;
  readonly #answers = new Map<string, readonly number[]>();

  constructor(company: Company) {
    this.#company = company;
  }

  /** Indexes of the matching calls, oldest first. Not to be changed by the caller. */
  find(query: CallQuery): readonly number[] {
    const { first, end } = this.#boundsOf(query);
    return (
      this.#recall(query, first, end) ?? this.#remember(query, first, end, this.#scan(query, first, end))
    );
  }

  /** Does the work of `find` in steps, so that the next `find` of this question has its answer at hand. */
  async prepare(query: CallQuery): Promise<void> {
    const { first, end } = this.#boundsOf(query);
    if (this.#recall(query, first, end) !== undefined) return;
    const starts = Array.from({ length: Math.ceil((end - first) / STEP) }, (_, at) => first + at * STEP);
    const parts = await mapInSteps(starts, (start) => this.#scan(query, start, Math.min(start + STEP, end)));
    this.#remember(query, first, end, parts.flat());
  }

  #recall(query: CallQuery, first: number, end: number): readonly number[] | undefined {
    return this.#answers.get(JSON.stringify([query, first, end]));
  }

  #remember(query: CallQuery, first: number, end: number, answer: readonly number[]): readonly number[] {
    this.#answers.set(JSON.stringify([query, first, end]), answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > REMEMBERED_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }

  /** The calls worth looking at. They change as the company grows, but not for a range in the past. */
  #boundsOf({ by, fromMs, toMs }: CallQuery): { first: number; end: number } {
    const slackMs = by === "scheduled" ? SCHEDULE_SLACK_MS : 0;
    const first = fromMs === undefined ? 0 : this.#company.firstCallSince(fromMs - slackMs);
    const end = toMs === undefined ? this.#company.callCount : this.#company.firstCallSince(toMs + slackMs);
    return { first, end };
  }

  #scan(query: CallQuery, first: number, end: number): number[] {
    const needsHeader =
      query.by === "scheduled" || Boolean(query.workspaceId ?? query.primaryUserIds ?? query.publicOnly);
    const found: number[] = [];
    for (let index = first; index < end; index += 1) {
      if (!needsHeader || matches(this.#company.callHeader(index), query)) found.push(index);
    }
    return found;
  }
}

export function matches(call: CallHeader, query: CallQuery): boolean {
  const atMs = query.by === "scheduled" ? (call.scheduledMs ?? call.startedMs) : call.startedMs;
  if (query.fromMs !== undefined && atMs < query.fromMs) return false;
  if (query.toMs !== undefined && atMs >= query.toMs) return false;
  if (query.publicOnly && call.isPrivate) return false;
  if (query.workspaceId !== undefined && call.workspaceId !== query.workspaceId) return false;
  if (query.primaryUserIds === undefined) return true;
  return call.primaryUserId !== null && query.primaryUserIds.includes(call.primaryUserId);
}
