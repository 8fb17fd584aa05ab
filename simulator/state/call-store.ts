import type { CallDetail, CallHeader, Company } from "../world/types.ts";
import { type CallChange, changeDetail, changeHeader, mergeChanges } from "./call-change.ts";
import { CallIndex, type CallQuery, matches } from "./call-index.ts";
import { type CreatedCall, createdDetail, createdHeader, isListed, isProcessed } from "./created-call.ts";
import { type InsertedCall, insertedDetail, insertedHeader } from "./inserted-call.ts";
import { withoutLaterComments } from "./later-comments.ts";

/** Names one call inside a store: an index of the world, or below zero for an added call. */
export type CallRef = number;

/** A call that came after the world was made: inserted by the control page, or created through the API. */
type AddedCall = InsertedCall | CreatedCall;

const RECENT_DETAILS = 400;
/** Longest time between a call's start and its end. */
const LONGEST_CALL_MS = 3 * 3_600_000;

/** The calls of one company: those of the seeded world, and everything that changed since. */
export class CallStore {
  readonly #company: Company;
  readonly #index: CallIndex;
  readonly #added: AddedCall[] = [];
  readonly #addedRefs = new Map<string, CallRef>();
  readonly #recent = new Map<CallRef, CallDetail>();
  readonly #changes = new Map<CallRef, CallChange>();

  constructor(company: Company) {
    this.#company = company;
    this.#index = new CallIndex(company);
  }

  /** Matching calls that had ended `delayMs` before `nowMs`, oldest first, without the deleted ones. */
  find(query: CallQuery, ended: { nowMs: number; delayMs: number }): readonly CallRef[] {
    const refs = this.#withChanges(this.#findUnchanged(query), query, ended.nowMs);
    return this.#withoutTail(refs, ended.nowMs - ended.delayMs);
  }

  /** Does the slow part of `find` beforehand, letting other requests in between. */
  prepare(query: CallQuery): Promise<void> {
    return this.#index.prepare(query);
  }

  /** The calls with these ids, under the same conditions as `find`. Unknown ids are passed over. */
  findByIds(ids: string[], query: CallQuery, ended: { nowMs: number; delayMs: number }): readonly CallRef[] {
    const refs = new Set(ids.map((id) => this.refOf(id)).filter((ref) => ref !== null));
    return [...refs]
      .filter((ref) => this.#isListed(ref, ended.nowMs))
      .map((ref) => ({ ref, call: this.header(ref) }))
      .filter(({ call }) => matches(call, query) && endMs(call) <= ended.nowMs - ended.delayMs)
      .sort((left, right) => left.call.startedMs - right.call.startedMs || left.ref - right.ref)
      .map(({ ref }) => ref);
  }

  /** Null when the id is unknown or its call deleted. */
  refOf(id: string): CallRef | null {
    const index = this.#company.callIndexOf(id);
    const ref = this.#addedRefs.get(id) ?? (index < 0 ? null : index);
    return ref === null || this.#changes.get(ref)?.isDeleted ? null : ref;
  }

  header(ref: CallRef): CallHeader {
    return changeHeader(this.#unchangedHeader(ref), this.#changes.get(ref));
  }

  /**
   * `nowMs` says how far an added call is: before its processing it has neither transcript nor audio. Remarks that
   * somebody makes later are not there yet.
   */
  detail(ref: CallRef, nowMs = Number.POSITIVE_INFINITY): CallDetail {
    const added = this.#added[-ref - 1];
    const detail =
      added && "input" in added
        ? createdDetail(this.#company, added, isProcessed(added, nowMs))
        : this.#recentDetail(ref);
    return withoutLaterComments(changeDetail(detail, this.#changes.get(ref)), nowMs);
  }

  /** The call that was created through the API under this reference, if it was. */
  created(ref: CallRef): CreatedCall | null {
    const added = this.#added[-ref - 1];
    return added && "input" in added ? added : null;
  }

  createdBy(clientUniqueId: string): CreatedCall | null {
    const found = this.#added.find((call) => "input" in call && call.input.clientUniqueId === clientUniqueId);
    return found && "input" in found ? found : null;
  }

  changeOf(ref: CallRef): CallChange | undefined {
    return this.#changes.get(ref);
  }

  change(ref: CallRef, change: CallChange): void {
    this.#changes.set(ref, mergeChanges(this.#changes.get(ref), change));
  }

  insert(call: AddedCall): CallRef {
    const ref = -this.#added.push(call);
    this.#addedRefs.set(call.id, ref);
    return ref;
  }

  /** A client asks for the transcripts of the calls it has just listed, four pages at a time: the last ones are kept. */
  #recentDetail(ref: CallRef): CallDetail {
    const detail = this.#recent.get(ref) ?? this.#freshDetail(ref);
    this.#recent.delete(ref);
    this.#recent.set(ref, detail);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > RECENT_DETAILS && oldest !== undefined) this.#recent.delete(oldest);
    return detail;
  }

  #freshDetail(ref: CallRef): CallDetail {
    const added = this.#added[-ref - 1];
    return added && !("input" in added)
      ? insertedDetail(this.#company, added)
      : this.#company.callDetail(ref);
  }

  #unchangedHeader(ref: CallRef): CallHeader {
    const added = this.#added[-ref - 1];
    if (added === undefined) return this.#company.callHeader(ref);
    return "input" in added ? createdHeader(this.#company, added) : insertedHeader(this.#company, added);
  }

  #isListed(ref: CallRef, nowMs: number): boolean {
    const created = this.created(ref);
    return created === null || isListed(created, nowMs);
  }

  #findUnchanged(query: CallQuery): readonly CallRef[] {
    const changes = [...this.#changes.values()];
    if (!query.publicOnly || changes.every((change) => change.isPrivate === undefined))
      return this.#index.find(query);
    return this.#index
      .find({ ...query, publicOnly: false })
      .filter((ref) => matches(this.header(ref), query));
  }

  #withChanges(found: readonly CallRef[], query: CallQuery, nowMs: number): readonly CallRef[] {
    if (this.#changes.size === 0 && this.#added.length === 0) return found;
    const kept = found.filter((index) => !this.#changes.get(index)?.isDeleted);
    const added = this.#added
      .map((call, at) => ({ call, ref: -at - 1 }))
      .filter(({ ref }) => !this.#changes.get(ref)?.isDeleted && this.#isListed(ref, nowMs))
      .filter(({ ref }) => matches(this.header(ref), query))
      .sort((left, right) => left.call.startedMs - right.call.startedMs)
      .map(({ call, ref }) => ({ ref, anchor: this.#company.firstCallSince(call.startedMs) }));
    return mergeByAnchor(kept, added);
  }

  #withoutTail(refs: readonly CallRef[], endedBeforeMs: number): readonly CallRef[] {
    const late = new Set<CallRef>();
    for (let at = refs.length - 1; at >= 0; at -= 1) {
      const ref = refs[at];
      if (ref === undefined) break;
      const call = this.header(ref);
      if (call.startedMs + LONGEST_CALL_MS < endedBeforeMs) break;
      if (endMs(call) > endedBeforeMs) late.add(ref);
    }
    return late.size === 0 ? refs : refs.filter((ref) => !late.has(ref));
  }
}

function endMs(call: CallHeader): number {
  return call.startedMs + call.durationSeconds * 1_000;
}

function mergeByAnchor(kept: readonly CallRef[], added: { anchor: number; ref: CallRef }[]): CallRef[] {
  const merged: CallRef[] = [];
  let next = 0;
  for (const index of kept) {
    for (let call = added[next]; call !== undefined && call.anchor <= index; call = added[next]) {
      merged.push(call.ref);
      next += 1;
    }
    merged.push(index);
  }
  return merged.concat(added.slice(next).map(({ ref }) => ref));
}
