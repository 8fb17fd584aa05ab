import { describe, expect, it } from "vitest";
import { findOperation } from "../operations/registry.ts";
import { decode, decodeEmpty, elementSchema, type OnInvalidItem } from "./decode.ts";
import type { AnyOperation } from "./define-operation.ts";
import { GongError } from "./errors.ts";

function operation(id: string): AnyOperation {
  const found = findOperation(id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

function read(id: string, body: unknown, onInvalidItem: OnInvalidItem = "throw") {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return decode(
    operation(id),
    { status: 200, headers: { "x-traceid": "t1" }, text, bytes: text.length },
    onInvalidItem,
  );
}

function failure(work: () => unknown): GongError {
  try {
    work();
  } catch (error) {
    if (error instanceof GongError) return error;
    throw error;
  }
  throw new Error("did not fail");
}

describe("reading a page", () => {
  const records = { totalRecords: 250, currentPageSize: 100, currentPageNumber: 0, cursor: "next" };

  it("gives items, records, the next cursor and the request id", () => {
    const { page } = read("listUsers", { requestId: "r1", records, users: [{ id: 1 }, { id: "2" }] });
    expect(page).toMatchObject({
      items: [{ id: "1" }, { id: "2" }],
      records: { totalRecords: 250 },
      nextCursor: "next",
      requestId: "r1",
      isEmptyAnswer: false,
      rejected: [],
    });
  });

  it.each([
    ["the cursor is absent", { ...records, cursor: undefined }],
    ["the cursor is null", { ...records, cursor: null }],
    ["the cursor is empty", { ...records, cursor: "" }],
    ["nothing is said about the page", undefined],
  ])("knows the last page because %s", (_name, last) => {
    expect(read("listUsers", { records: last, users: [] }).page?.nextCursor).toBeUndefined();
  });

  it("takes a missing or null list as an empty one", () => {
    expect(read("listUsers", { requestId: "r" }).page?.items).toEqual([]);
    expect(read("listUsers", { users: null }).page?.items).toEqual([]);
  });

  it("keeps every digit of ids that come as numbers", () => {
    const { page } = read("listUsers", '{"users": [{"id": 12345678901234567890}]}');
    expect(page?.items).toEqual([{ id: "12345678901234567890" }]);
  });

  it("gives what stands beside the list", () => {
    const { page } = read("interactionStats", { timeZone: "Europe/Berlin", peopleInteractionStats: [] });
    expect(page?.body).toMatchObject({ timeZone: "Europe/Berlin", peopleInteractionStats: [] });
  });

  it("keeps fields that nobody declared", () => {
    const { page, drift } = read("listUsers", { users: [{ id: "1", shoeSize: 42 }] });
    expect(page?.items).toEqual([{ id: "1", shoeSize: 42 }]);
    expect(drift).toEqual([{ path: "users[].shoeSize", change: "unknown-field" }]);
  });
});

describe("answers that are not as declared", () => {
  const users = [{ id: "1" }, { id: "2", active: { secret: "value" } }, { id: "3" }];

  it("fail with the path and never the value", () => {
    const error = failure(() => read("listUsers", { requestId: "r1", users }));
    expect(error).toMatchObject({ kind: "contract", status: 200, requestId: "r1", isUnreadable: false });
    expect(error.issues[0]?.path).toBe("users[1].active");
    expect(JSON.stringify(error)).not.toContain("value");
  });

  it("go beside the good records when the caller collects them", () => {
    const { page, drift } = read("listUsers", { users }, "collect");
    expect(page?.items).toHaveLength(2);
    expect(page?.rejected).toEqual([
      { index: 1, raw: users[1], issues: [{ path: "users[1].active", message: expect.any(String) }] },
    ]);
    expect(drift).toContainEqual({ path: "users[].active", change: "wrong-type" });
  });

  it("fail as a whole when the list is no list", () => {
    expect(failure(() => read("listUsers", { users: "none" }, "collect")).issues[0]?.path).toBe("users");
  });

  it("fail for a single record as well", () => {
    expect(failure(() => read("getUser", { user: { id: null } })).issues[0]?.path).toBe("user.id");
    expect(failure(() => read("getUser", {})).issues[0]?.path).toBe("user");
  });

  it.each(['{"users": [{"id": "secret', "<html>secret</html>", "secret"])(
    "are unreadable when they are no JSON: %j",
    (text) => {
      const error = failure(() => read("listUsers", text));
      expect(error).toMatchObject({ kind: "contract", isUnreadable: true, requestId: "t1" });
      expect(JSON.stringify(error) + error.stack).not.toContain('"secret');
    },
  );
});

describe("records that are taken one by one", () => {
  const records = { totalRecords: 3, currentPageSize: 3, currentPageNumber: 0, cursor: "next" };
  const users = [{ id: 1, shoeSize: 42 }, { id: "2", active: { no: "flag" } }, { id: 12345678901234567890n }];
  const text = `{"requestId": "r1", "users": [${users
    .map((user) => JSON.stringify(user, (_key, value) => (typeof value === "bigint" ? Number(value) : value)))
    .join(", ")}], "records": ${JSON.stringify(records)}}`;

  const take = (body: string, onInvalidItem: OnInvalidItem = "collect") => {
    const taken: unknown[] = [];
    const answer = { status: 200, headers: {}, text: body, bytes: body.length };
    const decoded = decode(
      operation("listUsers"),
      answer,
      onInvalidItem,
      () => (item) => void taken.push(item),
    );
    return { ...decoded, taken };
  };

  it("are those that the page would hold, with everything else as it is", () => {
    const whole = read("listUsers", text, "collect");
    const apart = take(text);
    expect(apart.taken).toEqual(whole.page?.items);
    expect(apart.page).toEqual({
      ...whole.page,
      items: [],
      body: { ...(whole.page?.body as object), users: [] },
    });
    expect(new Set(apart.drift)).toEqual(new Set(whole.drift));
    expect(apart.raw).toEqual(whole.raw);
  });

  it("are none of an empty page, and break it like a whole one when one of them is broken", () => {
    expect(take('{"users": []}').taken).toEqual([]);
    expect(take("{}").taken).toEqual([]);
    const error = failure(() => take(text.replace('"active"', "active")));
    expect(error).toMatchObject({ kind: "contract", isUnreadable: true });
    expect(failure(() => take(text, "throw")).issues[0]?.path).toBe("users[1].active");
  });
});

describe("answers that mean nothing there", () => {
  const error = new GongError({ kind: "empty", operationId: "x", status: 404, requestId: "r9" });

  it("become an empty page that says where it came from", () => {
    expect(decodeEmpty(operation("listCalls"), error)).toMatchObject({
      status: 404,
      value: { calls: [] },
      page: { items: [], nextCursor: undefined, isEmptyAnswer: true, requestId: "r9" },
    });
  });
});

describe("the schema of one record", () => {
  it("is found below optional lists", () => {
    expect(elementSchema(operation("listUsers"), "users").safeParse({ id: 1 }).data).toEqual({ id: "1" });
  });

  it("is an error of the declaration when there is no list", () => {
    expect(() => elementSchema(operation("getUser"), "user")).toThrow("not declared as a list");
  });
});
