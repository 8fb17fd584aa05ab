import type { CallRef, CallStore } from "./call-store.ts";
import type { EventBook } from "./event-book.ts";

interface Erasure {
  dueMs: number;
  callRefs: readonly CallRef[];
  contactIds: readonly string[];
  /** The person's address, when that is what was given. */
  email: string | null;
}

/** Persons whose data is to go or is gone. */
export class Erasures {
  readonly #calls: CallStore;
  readonly #events: EventBook;
  readonly #erasedContacts = new Set<string>();
  #waiting: Erasure[] = [];

  constructor(calls: CallStore, events: EventBook) {
    this.#calls = calls;
    this.#events = events;
  }

  schedule(erasure: Erasure): void {
    this.#waiting.push(erasure);
  }

  isErased(contactId: string): boolean {
    return this.#erasedContacts.has(contactId);
  }

  /** Deletes the calls, contacts and reported events whose time has come. */
  settle(nowMs: number): void {
    for (const { dueMs, callRefs, contactIds, email } of this.#waiting) {
      if (dueMs > nowMs) continue;
      for (const ref of callRefs) this.#calls.change(ref, { isDeleted: true });
      for (const id of contactIds) this.#erasedContacts.add(id);
      if (email !== null) this.#events.forget(email);
    }
    this.#waiting = this.#waiting.filter(({ dueMs }) => dueMs > nowMs);
  }
}
