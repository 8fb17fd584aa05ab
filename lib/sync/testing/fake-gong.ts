import type { Page } from "#lib/gong/core/decode.ts";
import { CursorExpired } from "#lib/gong/core/errors.ts";
import type { CallOptions } from "#lib/gong/core/execute.ts";
import type { GongCallTranscript, GongExtensiveCall } from "#lib/gong/operations/call-schemas.ts";
import type { GongUser } from "#lib/gong/operations/users.ts";
import type { GongSource } from "../run/gong-source.ts";
import { type FakeLists, fakeLists } from "./fake-lists.ts";

export interface FakeCall {
  id: string;
  startedMs: number;
  title: string;
  isPrivate: boolean;
  hasTranscript: boolean;
  /** What everybody says; the same words each time unless told. */
  words?: string;
}

/** A Gong in memory with pages of a few records, for tests that stop a copy at every step of it. */
export class FakeGong implements GongSource {
  readonly pageSize: number;
  stored: FakeCall[] = [];
  /** One entry a request: its operation and what it asked for. */
  requests: { operation: string; detail: string }[] = [];
  /** Cursors given out so far are dead. */
  deadCursors = new Set<string>();
  /** Called before a page of calls is answered, with the number of pages asked for so far. */
  onPage: (count: number) => void = () => undefined;
  /** Says what to throw instead of answering. */
  failWith: (operation: string) => Error | undefined = () => undefined;
  /** Records put beside the readable ones on every first page. */
  extra: GongExtensiveCall[] = [];
  /** How large an answer about calls is said to be, in bytes. */
  answerBytes = 0;
  /** What the other lists answer, by operation id; empty unless told. */
  lists: FakeLists = {};
  #pages = 0;

  constructor(pageSize: number) {
    this.pageSize = pageSize;
  }

  add(id: string, startedMs: number, more: Partial<FakeCall> = {}): void {
    const call = { id, startedMs, title: `Call ${id}`, isPrivate: false, hasTranscript: true, ...more };
    this.stored = [...this.stored.filter((other) => other.id !== id), call];
  }

  expireCursors(): void {
    for (let offset = 0; offset < 1_000; offset += 1) this.deadCursors.add(String(offset));
  }

  readonly workspaces = {
    list: async () => {
      this.#note("workspaces", "");
      return { workspaces: [{ id: "1", name: "Main", description: null }] };
    },
  };

  readonly users = {
    list: async (): Promise<Page<GongUser>> => {
      this.#note("users", "");
      return page([{ id: "u1", firstName: "Ann", lastName: "Lee", emailAddress: "ann@acme.example" }], 1);
    },
  };

  readonly calls: GongSource["calls"] = {
    listExtensive: async ({ cursor, filter }, options) => {
      this.#tellSize(options);
      this.#note("calls", `${filter.callIds?.join(" ") ?? filter.fromDateTime} ${cursor ?? "first"}`);
      this.#pages += 1;
      this.onPage(this.#pages);
      if (cursor !== undefined && this.deadCursors.delete(cursor)) {
        throw new CursorExpired({ operationId: "listCallsExtensive", status: 400 });
      }
      const from = Date.parse(filter.fromDateTime ?? "");
      const to = Date.parse(filter.toDateTime ?? "");
      const ids = filter.callIds?.map(String);
      const found = this.stored
        .filter((call) => (ids ? ids.includes(call.id) : call.startedMs >= from && call.startedMs < to))
        .sort((a, b) => b.startedMs - a.startedMs || (a.id < b.id ? -1 : 1));
      const offset = Number(cursor ?? 0);
      const next = offset + this.pageSize;
      const extra = offset === 0 && found.length > 0 ? this.extra : [];
      const records = [...found.slice(offset, next).map(toExtensive), ...extra];
      return page(
        records,
        found.length + (found.length > 0 ? this.extra.length : 0),
        next < found.length ? String(next) : undefined,
      );
    },
    getTranscripts: async ({ filter }, options) => {
      this.#tellSize(options);
      const ids = (filter.callIds ?? []).map(String);
      this.#note("transcripts", ids.join(" "));
      const found = this.stored.filter(
        (call) => ids.includes(call.id) && !call.isPrivate && call.hasTranscript,
      );
      return page(found.map(toTranscript), found.length);
    },
  };

  readonly #others = fakeLists(
    () => this.lists,
    (operation, input) => this.#note(operation, JSON.stringify(input)),
  );
  readonly settings = this.#others.settings;
  readonly stats = this.#others.stats;
  readonly coaching = this.#others.coaching;
  readonly library = this.#others.library;
  readonly flows = this.#others.flows;
  readonly tasks = this.#others.tasks;
  readonly permissions = this.#others.permissions;

  #tellSize(options: CallOptions | undefined): void {
    options?.onEvent?.({
      type: "request",
      operationId: "fake",
      method: "POST",
      path: "/",
      attempt: 1,
      status: 200,
      errorKind: undefined,
      ms: 0,
      waitedMs: 0,
      bytes: this.answerBytes,
      requestId: "fake",
    });
  }

  #note(operation: string, detail: string): void {
    this.requests.push({ operation, detail });
    const error = this.failWith(operation);
    if (error) throw error;
  }

  count(operation: string): number {
    return this.requests.filter((request) => request.operation === operation).length;
  }
}

function page<Item>(items: Item[], total: number, cursor?: string): Page<Item> {
  return {
    items,
    records: { totalRecords: total, cursor },
    nextCursor: cursor,
    requestId: "fake",
    isEmptyAnswer: total === 0,
    rejected: [],
    body: {},
  };
}

function toExtensive(call: FakeCall): GongExtensiveCall {
  return {
    metaData: {
      id: call.id,
      title: call.title,
      started: new Date(call.startedMs).toISOString(),
      duration: 60,
      isPrivate: call.isPrivate,
    },
    parties: [
      { id: `${call.id}-a`, speakerId: "s1", userId: "u1", affiliation: "Internal" },
      { id: `${call.id}-b`, speakerId: "s2", affiliation: "External", emailAddress: "bo@globex.example" },
    ],
  };
}

function toTranscript(call: FakeCall): GongCallTranscript {
  const turn = (speakerId: string, start: number) => ({
    speakerId,
    topic: null,
    sentences: [{ start, end: start + 900, text: call.words ?? `${speakerId} speaks on ${call.id}.` }],
  });
  return { callId: call.id, transcript: [turn("s1", 0), turn("s2", 1_000), turn("s3", 2_000)] };
}
