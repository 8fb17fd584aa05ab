import { isJsonObject } from "../rules/field-reader.ts";
import { mapInSteps } from "../rules/in-steps.ts";
import type { CallFacts } from "../world/call-facts.ts";
import { type Deed, LAST_DEED_MS } from "../world/deeds.ts";
import type { CallDetail, Company } from "../world/types.ts";
import type { CallRef, CallStore } from "./call-store.ts";

/** A call with everything that was ever done with it. */
export interface CallStory {
  ref: CallRef;
  facts: CallFacts;
  deeds: readonly Deed[];
}

/** Epoch milliseconds, from inclusive, to exclusive. */
export interface Span {
  fromMs: number;
  toMs: number;
}

const BLOCK = 64;
/** A hundred thousand calls and some: a list of a year, read page by page, looks at all of them for each page. */
const REMEMBERED_BLOCKS = 2_000;

/** What people did with the company's calls. Draws each block of calls once and keeps the last ones. */
export class DeedBook {
  readonly #company: Company;
  readonly #calls: CallStore;
  readonly #blocks = new Map<number, CallStory[]>();

  constructor(company: Company, calls: CallStore) {
    this.#company = company;
    this.#calls = calls;
  }

  /** Calls that started in the span, without the deleted ones, oldest first. */
  calls(span: Span, nowMs: number): Promise<CallStory[]> {
    const refs = this.#calls.find({ by: "started", ...span }, { nowMs, delayMs: 0 });
    return mapInSteps(refs, (ref) => this.#story(ref));
  }

  /** Calls with which something may have been done in the span, and those that started in it. */
  around({ fromMs, toMs }: Span, nowMs: number): Promise<CallStory[]> {
    return this.calls({ fromMs: fromMs - LAST_DEED_MS, toMs }, nowMs);
  }

  #story(ref: CallRef): CallStory {
    if (ref < 0) return { ref, facts: this.#lateFacts(ref), deeds: [] };
    const block = Math.floor(ref / BLOCK);
    const known = this.#blocks.get(block);
    const story = known?.[ref - block * BLOCK];
    if (story === undefined) return this.#draw(block)[ref - block * BLOCK] ?? this.#drawOne(ref);
    return story;
  }

  #draw(block: number): CallStory[] {
    const first = block * BLOCK;
    const count = Math.min(BLOCK, this.#company.callCount - first);
    const stories = Array.from({ length: count }, (_, place) => this.#drawOne(first + place));
    this.#blocks.set(block, stories);
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > REMEMBERED_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest);
    return stories;
  }

  #drawOne(index: number): CallStory {
    return { ref: index, facts: this.#company.callFacts(index), deeds: this.#company.callDeeds(index) };
  }

  /** A call that came after the world was made: nobody has done anything with it yet. */
  #lateFacts(ref: CallRef): CallFacts {
    const header = this.#calls.header(ref);
    const detail = this.#calls.detail(ref);
    const parties = detail.parties ?? [];
    const { id, startedMs, durationSeconds, workspaceId, isPrivate, metaData } = header;
    const hostId = header.primaryUserId ?? "";
    const userIds = parties.flatMap(({ userId }) => (typeof userId === "string" ? [userId] : []));
    return {
      index: ref,
      id,
      seed: 0,
      type: "support",
      startedMs,
      endedMs: startedMs + durationSeconds * 1_000,
      hostId,
      attendeeIds: [...new Set(userIds)].filter((userId) => userId !== hostId),
      workspaceId,
      accountId: linkedId(detail, "Account"),
      opportunityId: linkedId(detail, "Opportunity"),
      isExternal: metaData.scope === "External",
      isPrivate,
      isWhisperOn: false,
    };
  }
}

function linkedId({ context }: CallDetail, objectType: string): string | null {
  const objects = context.flatMap(({ objects }) => (Array.isArray(objects) ? objects : []));
  const linked = objects.filter(isJsonObject).find((object) => object.objectType === objectType);
  return typeof linked?.objectId === "string" ? linked.objectId : null;
}
