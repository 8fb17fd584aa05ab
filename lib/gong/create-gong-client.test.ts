import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Page } from "./core/decode.ts";
import { GongError, isGongError } from "./core/errors.ts";
import { scriptedClient } from "./testing/scripted-client.ts";
import { failure } from "./testing/scripted-fetch.ts";

const says = (...errors: string[]) => ({ requestId: "r1", errors });
const span = { fromDateTime: "2026-04-01T00:00:00Z", toDateTime: "2026-05-01T00:00:00Z" };
const noCalls = { status: 404, json: says("No calls found corresponding to the provided filters") };

describe("the order of the layers", () => {
  it("is throttle, authorize, send", async () => {
    const { gong, time, log } = scriptedClient([{ json: { workspaces: [] } }]);
    await time.run(gong.workspaces.list());
    expect(log).toEqual(["acquire", "authorize", "START GET /v2/workspaces", "END 200"]);
  });

  it("passes the throttle again for every try", async () => {
    const { gong, time, log } = scriptedClient([{ status: 503 }, { json: { workspaces: [] } }]);
    await time.run(gong.workspaces.list());
    expect(log.filter((line) => line === "acquire")).toHaveLength(2);
  });

  it("refreshes before it takes the next slot, and takes one for the second send", async () => {
    const { gong, time, log, sent } = scriptedClient([
      { status: 401, json: says("access token expired") },
      { json: { workspaces: [] } },
    ]);
    await time.run(gong.workspaces.list());
    expect(log).toEqual([
      "acquire",
      "authorize",
      "START GET /v2/workspaces",
      "END 401",
      "refresh",
      "acquire",
      "START GET /v2/workspaces",
      "END 200",
    ]);
    expect(sent.map((request) => request.headers.authorization)).toEqual([
      "Bearer token-0",
      "Bearer token-1",
    ]);
  });

  it("refreshes at most once in a request, whatever happens in between", async () => {
    const refused = { status: 401, json: says("access token expired") };
    const { gong, time, log } = scriptedClient([refused, { status: 500 }, refused, refused]);
    await expect(time.run(gong.workspaces.list())).rejects.toMatchObject({ kind: "credentials" });
    expect(log.filter((line) => line === "refresh")).toHaveLength(1);
  });

  it("does not refresh for a missing scope, and names it", async () => {
    const { gong, time, log } = scriptedClient([
      { status: 401, json: says("You don't have permission to use 'api:workspaces:read' in your app.") },
    ]);
    await expect(time.run(gong.workspaces.list())).rejects.toMatchObject({
      kind: "missing-scope",
      scope: "api:workspaces:read",
    });
    expect(log).not.toContain("refresh");
  });
});

describe("trying again", () => {
  it("obeys Retry-After to the millisecond and tells the limiter", async () => {
    const { gong, time, log, events, outcomes } = scriptedClient([
      { status: 429, headers: { "retry-after": "2" }, json: says("Too many requests") },
      { json: { workspaces: [] } },
    ]);
    const started = time.clock.now();
    await time.run(gong.workspaces.list());
    expect(time.clock.now() - started).toBe(2_000);
    expect(log).toContain("back off 2000");
    expect(outcomes.map((outcome) => outcome.status)).toEqual([429, 200]);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "retry", reason: "rate-limited", waitMs: 2_000 }),
    );
  });

  it("hands hours of waiting to the caller at once", async () => {
    const { gong, time } = scriptedClient([{ status: 429, headers: { "retry-after": "7200" } }]);
    const started = time.clock.now();
    await expect(time.run(gong.workspaces.list())).rejects.toMatchObject({
      kind: "rate-limited",
      retryAfterMs: 7_200_000,
      attempt: 1,
    });
    expect(time.clock.now()).toBe(started);
  });

  it("repeats a POST that reads", async () => {
    const { gong, time, sent } = scriptedClient([
      failure("ECONNRESET"),
      { text: '{"callTranscripts": [' },
      { status: 502 },
      { json: { callTranscripts: [] } },
    ]);
    const page = await time.run(gong.calls.getTranscripts({ filter: { callIds: ["1"] } }));
    expect(page.items).toEqual([]);
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map((request) => request.body)).size).toBe(1);
  });

  it("can be switched off for one call", async () => {
    const { gong, time, sent } = scriptedClient([{ status: 500 }]);
    const work = gong.request("listWorkspaces", {}, { retry: { maxAttempts: 1 } });
    await expect(time.run(work)).rejects.toMatchObject({ kind: "server" });
    expect(sent).toHaveLength(1);
  });
});

describe("giving up", () => {
  it("after the time budget, tries and pauses included", async () => {
    const { gong, time } = scriptedClient(["hang"], { timeoutMs: 5_000 });
    const started = time.clock.now();
    await expect(time.run(gong.workspaces.list())).rejects.toMatchObject({ kind: "timeout" });
    expect(time.clock.now() - started).toBe(5_000);
  });

  it("when the caller does, while the request is on its way", async () => {
    const caller = new AbortController();
    const { gong, time } = scriptedClient(["hang"]);
    const work = gong.workspaces.list({}, { signal: caller.signal });
    setImmediate(() => caller.abort());
    await expect(time.run(work)).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("when the caller does, while waiting for the limiter", async () => {
    const caller = new AbortController();
    const { gong, time, sent } = scriptedClient([], {
      limiter: {
        acquire: ({ signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason), { once: true });
          }),
        backOff: () => undefined,
      },
    });
    const work = gong.workspaces.list({}, { signal: caller.signal });
    setImmediate(() => caller.abort());
    await expect(time.run(work)).rejects.toMatchObject({ kind: "cancelled" });
    expect(sent).toEqual([]);
  });

  it("lets errors of the limiter and of authorize pass as they are", async () => {
    const refusal = new Error("the day's budget is spent");
    const { gong, time } = scriptedClient([], {
      limiter: { acquire: () => Promise.reject(refusal), backOff: () => undefined },
    });
    await expect(time.run(gong.workspaces.list())).rejects.toBe(refusal);
    const needsReconnect = new Error("reconnect needed");
    const other = scriptedClient([], { authorize: () => Promise.reject(needsReconnect) });
    await expect(other.time.run(other.gong.workspaces.list())).rejects.toBe(needsReconnect);
  });
});

describe("lists", () => {
  const pageOf = (index: number, last: number) => ({
    json: {
      records: { totalRecords: last + 1, ...(index < last ? { cursor: `cursor-${index + 1}` } : {}) },
      users: [{ id: index }],
      callTranscripts: [{ callId: index, transcript: [] }],
    },
  });

  it("go through 24 pages with the cursor in the query of a GET", async () => {
    const script = Array.from({ length: 24 }, (_, index) => pageOf(index, 23));
    const { gong, time, sent } = scriptedClient(script);
    const ids: string[] = [];
    const work = async () => {
      for await (const page of gong.users.list.pages({ includeAvatars: true })) {
        ids.push(...page.items.map((user) => user.id));
      }
    };
    await time.run(work());
    expect(ids).toEqual(Array.from({ length: 24 }, (_, index) => String(index)));
    expect(sent[0]?.url).toBe("https://us-12345.api.gong.io/v2/users?includeAvatars=true");
    expect(sent[23]?.url).toBe("https://us-12345.api.gong.io/v2/users?cursor=cursor-23&includeAvatars=true");
    expect(sent.every((request) => request.body === undefined)).toBe(true);
  });

  it("go through 24 pages with the cursor in the body of a POST, the rest unchanged", async () => {
    const script = Array.from({ length: 24 }, (_, index) => pageOf(index, 23));
    const { gong, time, sent } = scriptedClient(script);
    let pages = 0;
    const work = async () => {
      for await (const _page of gong.calls.getTranscripts.pages({ filter: span })) pages += 1;
    };
    await time.run(work());
    expect(pages).toBe(24);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ filter: span });
    expect(JSON.parse(sent[23]?.body ?? "")).toEqual({ filter: span, cursor: "cursor-23" });
    expect(sent.every((request) => !request.url.includes("?"))).toBe(true);
  });

  it("begin at a cursor kept from before", async () => {
    const { gong, time, sent } = scriptedClient([pageOf(5, 5)]);
    const page = await time.run(gong.users.list({ cursor: "kept" }));
    expect(sent[0]?.url).toContain("cursor=kept");
    expect(page.nextCursor).toBeUndefined();
  });

  it("are empty when Gong says 404 nothing found, and say so", async () => {
    const { gong, time, events } = scriptedClient([noCalls]);
    const page = await time.run(gong.calls.listExtensive({ filter: span }));
    expect(page).toMatchObject({ items: [], isEmptyAnswer: true, nextCursor: undefined, requestId: "r1" });
    expect(events).toEqual([expect.objectContaining({ type: "request", status: 404, errorKind: "empty" })]);
  });

  it("are not empty when a single record is not found, or the path is wrong", async () => {
    for (const text of ["Call ID 1 was not found", "Not Found"]) {
      const { gong, time } = scriptedClient([{ status: 404, json: says(text) }]);
      await expect(time.run(gong.calls.get({ id: "1" }))).rejects.toMatchObject({ kind: "not-found" });
    }
    const wrong = scriptedClient([{ status: 404, json: says("Not Found") }]);
    await expect(wrong.time.run(wrong.gong.calls.list(span))).rejects.toMatchObject({ kind: "not-found" });
  });

  it("surface an expired cursor as its own error", async () => {
    const { gong, time } = scriptedClient([{ status: 400, json: says("cursor has expired") }]);
    const work = time.run(gong.users.list({ cursor: "old" }));
    await expect(work).rejects.toMatchObject({ name: "CursorExpired", kind: "cursor-expired" });
  });

  it("hand out unreadable records beside the good ones when asked", async () => {
    const { gong, time } = scriptedClient([{ json: { users: [{ id: "1" }, { noId: true }] } }]);
    const page = await time.run(gong.users.list({}, { onInvalidItem: "collect" }));
    expect([page.items.length, page.rejected.length]).toEqual([1, 1]);
  });
});

describe("what the client tells about itself", () => {
  it("counts every request with its cost and result", async () => {
    const script = [
      { status: 500, json: says("Internal server error occurred"), headers: { "x-traceid": "t0" } },
      { json: { requestId: "r2", users: [] } },
    ];
    const { gong, time, events } = scriptedClient(script, {
      limiter: { acquire: async () => ({ waitedMs: 120 }), backOff: () => undefined },
    });
    await time.run(gong.users.listExtensive({ filter: {} }));
    const requests = events.filter((event) => event.type === "request");
    expect(requests).toEqual([
      {
        type: "request",
        operationId: "listUsersExtensive",
        method: "POST",
        path: "/v2/users/extensive",
        attempt: 1,
        status: 500,
        errorKind: "server",
        ms: 0,
        waitedMs: 120,
        bytes: expect.any(Number),
        requestId: "r1",
      },
      expect.objectContaining({ attempt: 2, status: 200, errorKind: undefined, requestId: "r2" }),
    ]);
    expect(events.map((event) => event.type)).toEqual([
      "wait",
      "request",
      "retry",
      "wait",
      "answer",
      "request",
    ]);
  });

  it("measures from sending to the last byte", async () => {
    const client = scriptedClient([{ json: { workspaces: [] }, during: () => client.time.advance(250) }]);
    await client.time.run(client.gong.workspaces.list());
    expect(client.events).toContainEqual(expect.objectContaining({ type: "request", ms: 250 }));
  });

  it("reports drift without failing", async () => {
    const { gong, time, events } = scriptedClient([
      { json: { requestId: "r1", workspaces: [{ id: "1", colour: "red" }] } },
    ]);
    const answer = await time.run(gong.workspaces.list());
    expect(answer.workspaces[0]).toEqual({ id: "1", colour: "red" });
    expect(events).toContainEqual({
      type: "drift",
      operationId: "listWorkspaces",
      requestId: "r1",
      fields: [{ path: "workspaces[].colour", change: "unknown-field" }],
    });
  });
});

describe("secrets", () => {
  const canary = "CANARY-7f3a9b";

  it.each([
    ["an answer that echoes them", { status: 400, json: says(`Bearer ${canary} is bad, ${canary}`) }],
    ["an answer that is no JSON", { text: `${canary} <html>` }],
    ["an answer of another shape", { json: { users: [{ id: { token: canary } }] } }],
    ["a refusal", { status: 401, json: says(`token ${canary} expired`) }],
    [
      "a failure that quotes the request",
      failure("ECONNRESET", `GET https://x/?cursor=${canary} Bearer ${canary}`),
    ],
  ])("never show in errors or events after %s", async (_name, step) => {
    const { gong, time, events } = scriptedClient(Array(4).fill(step), {
      authorize: () => `Bearer ${canary}`,
    });
    const error: unknown = await time
      .run(gong.users.list({ cursor: canary }))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GongError);
    expect(events.length).toBeGreaterThan(0);
    const everything = [
      inspect(error, { depth: 20 }),
      JSON.stringify(error),
      String(error),
      JSON.stringify(events),
    ];
    expect(everything.join("\n")).not.toContain(canary);
  });
});

describe("any operation by id", () => {
  it("gives the parsed answer before any schema, beside the page", async () => {
    const { gong, time } = scriptedClient([
      { text: '{"requestId": "r1", "users": [{"id": 12345678901234567890}]}' },
    ]);
    const answer = await time.run(gong.request("listUsers"));
    expect(answer).toMatchObject({
      status: 200,
      requestId: "r1",
      raw: { users: [{ id: "12345678901234567890" }] },
      page: { items: [{ id: "12345678901234567890" }] },
    });
  });

  it("refuses an unknown id and a wrong input before anything is sent", async () => {
    const { gong, time, log } = scriptedClient([]);
    for (const [id, input] of [["toString"], ["getUser", { id: "../x" }]] as const) {
      const error: unknown = await time.run(gong.request(id, input)).catch((reason: unknown) => reason);
      expect(isGongError(error, "bad-request")).toBe(true);
    }
    expect(log).toEqual([]);
  });
});

describe("the types", () => {
  it("know inputs and records of each operation", () => {
    const { gong } = scriptedClient([]);
    expectTypeOf(gong.calls.get).parameter(0).toEqualTypeOf<{ id: string | number }>();
    expectTypeOf(gong.calls.list).returns.resolves.toHaveProperty("nextCursor");
    expectTypeOf(gong.users.list).returns.resolves.toExtend<Page<{ id: string }>>();
    expectTypeOf(gong.stats.listInteraction)
      .returns.resolves.toHaveProperty("body")
      .toHaveProperty("timeZone");
    expectTypeOf(gong.workspaces.list).returns.resolves.toHaveProperty("workspaces");
    expectTypeOf(gong.workspaces.list).not.toHaveProperty("pages");
  });
});
