import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isJsonObject } from "../../rules/field-reader.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import type { Json, JsonObject } from "../../world/types.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

const list = async (query = "") => objects((await api(test.simulator, `/v2/users${query}`)).json.users);
const search = (filter: JsonObject) => api(test.simulator, "/v2/users/extensive", { body: { filter } });

describe("workspaces", () => {
  it("are listed all at once with name and description", async () => {
    const { json } = await api(test.simulator, "/v2/workspaces");
    expect(objects(json.workspaces).length).toBeGreaterThan(0);
    for (const workspace of objects(json.workspaces)) {
      expect(Object.keys(workspace)).toEqual(["id", "name", "description"]);
    }
  });
});

describe("users", () => {
  it("are listed with records and without the avatars of Gong's staff, unless asked for", async () => {
    const { json } = await api(test.simulator, "/v2/users");
    const users = objects(json.users);
    expect(json.records).toEqual({
      totalRecords: users.length,
      currentPageSize: users.length,
      currentPageNumber: 0,
    });
    const withAvatars = await list("?includeAvatars=true");
    expect(withAvatars.length).toBe(users.length + 1);
    expect(await list("?includeAvatars=false")).toEqual(users);
    const [user = {}] = users;
    expect(Object.keys(withAvatars.at(-1) ?? {})).toEqual(Object.keys(user));
  });

  it("are found one by one", async () => {
    const [user = {}] = await list();
    const found = await api(test.simulator, `/v2/users/${user.id}`);
    expect(found.json.user).toEqual(user);
    expect((await api(test.simulator, "/v2/users/1")).status).toBe(404);
  });

  it("are filtered by ids and by the time they were made", async () => {
    const users = await list();
    const [first = {}, second = {}] = users;
    const byIds = await search({ userIds: [String(first.id), String(second.id), "1"] });
    expect(objects(byIds.json.users)).toEqual([first, second]);
    const created = Date.parse(String(second.created));
    const byTime = await search({
      createdFromDateTime: new Date(created).toISOString(),
      createdToDateTime: new Date(created + 1_000).toISOString(),
    });
    expect(objects(byTime.json.users)).toContainEqual(second);
    expect(objects((await search({})).json.users)).toEqual(users);
  });

  it("answer 404 when nobody matches and 400 to a filter that is wrong", async () => {
    expect((await search({ userIds: ["1"] })).status).toBe(404);
    expect((await search({ userIds: [] })).status).toBe(400);
    expect((await search({ includeAvatars: "perhaps" })).json.errors).toEqual([
      "filter.includeAvatars: must be a boolean",
    ]);
    const missing = await api(test.simulator, "/v2/users/extensive", { body: {} });
    expect(missing.json.errors).toEqual(["filter: must not be null"]);
  });

  it("change when the control page changes them", async () => {
    const [user = {}] = await list();
    test.simulator.control.changeUser("acme", String(user.id), {
      active: false,
      settings: { emailsImported: false },
    });
    const [changed = {}] = await list();
    expect(changed).toMatchObject({ id: user.id, active: false, emailAddress: user.emailAddress });
    expect(isJsonObject(changed.settings) && Object.keys(changed.settings)).toHaveLength(7);
  });
});
