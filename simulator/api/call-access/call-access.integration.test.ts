import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, connect, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
let callIds: string[];
let userIds: string[];
beforeAll(async () => {
  test = await startTestSimulator({ acme: 30, nordwind: 10 });
  callIds = test.simulator.control.newestCallIds("acme", 3);
  userIds = (await gongClient(test).gong.users.list()).items.slice(0, 3).map(({ id }) => id);
});
afterAll(() => test.simulator.stop());

const [callAt, userAt] = [(at: number) => callIds[at] ?? "", (at: number) => userIds[at] ?? ""];

describe("access to single calls", () => {
  it("is listed once it was given, and no more once it was taken back", async () => {
    const { gong, events } = gongClient(test);
    const list = async () => {
      const { callAccessList } = await gong.callAccess.list({ filter: { callIds: [callAt(0), callAt(1)] } });
      return callAccessList.map(({ users }) => users?.map(({ userId }) => userId));
    };
    expect(await list()).toEqual([[], []]);
    await gong.callAccess.grant({
      callAccessList: [
        { callId: callAt(0), userIds: [userAt(0), userAt(1)] },
        { callId: callAt(1), userIds: [userAt(2)] },
      ],
    });
    await gong.callAccess.grant({ callAccessList: [{ callId: callAt(0), userIds: [userAt(0)] }] });
    expect(await list()).toEqual([[userAt(0), userAt(1)], [userAt(2)]]);
    const revoke = () =>
      gong.callAccess.revoke({ callAccessList: [{ callId: callAt(0), userIds: [userAt(0)] }] });
    await revoke();
    expect(await list()).toEqual([[userAt(1)], [userAt(2)]]);
    await revoke();
    expect(await list()).toEqual([[userAt(1)], [userAt(2)]]);
    expect(driftOf(events)).toEqual([]);
  });

  it("of an unknown or deleted call is refused as recorded", async () => {
    const { gong } = gongClient(test);
    const unknown = { kind: "bad-request", status: 400, texts: ["Some calls not found"] };
    await expect(gong.callAccess.list({ filter: { callIds: [callAt(0), "1"] } })).rejects.toMatchObject(
      unknown,
    );
    await expect(
      gong.callAccess.grant({ callAccessList: [{ callId: "1", userIds: [userAt(0)] }] }),
    ).rejects.toMatchObject(unknown);
    test.simulator.control.deleteCall("acme", callAt(2));
    await expect(gong.callAccess.list({ filter: { callIds: [callAt(2)] } })).rejects.toMatchObject(unknown);
    await gong.callAccess.revoke({ callAccessList: [{ callId: "1", userIds: [userAt(0)] }] });
  });

  it("is not given to an unknown user, nor to anybody in the same request", async () => {
    const { gong } = gongClient(test);
    await expect(
      gong.callAccess.grant({ callAccessList: [{ callId: callAt(1), userIds: [userAt(0), "1"] }] }),
    ).rejects.toMatchObject({ texts: ["Some users not found"] });
    const { callAccessList } = await gong.callAccess.list({ filter: { callIds: [callAt(1)] } });
    expect(callAccessList[0]?.users).toEqual([{ userId: userAt(2) }]);
  });

  it("answers 400 to a flat or empty list, 405 to GET and 401 without the scope", async () => {
    const errors = async (body: unknown) =>
      (await api(test.simulator, "/v2/calls/users-access", { body })).json.errors;
    expect(await errors({ callIds: [callAt(0)] })).toEqual(["filter: must not be null"]);
    expect(await errors({ filter: { callIds: [] } })).toEqual(["filter.callIds: must not be empty"]);
    const flat = { callAccessList: [{ callId: callAt(0), userId: userAt(0) }] };
    const grant = await api(test.simulator, "/v2/calls/users-access", { body: flat, method: "PUT" });
    expect(grant.json.errors).toEqual(["callAccessList[0].userIds: must not be null"]);
    expect((await api(test.simulator, "/v2/calls/users-access")).status).toBe(405);
    const { access } = await connect(test.simulator, { scopes: ["api:call-user-access:read"] });
    const { gong } = gongClient(test, { authorize: () => access });
    await gong.callAccess.list({ filter: { callIds: [callAt(0)] } });
    await expect(
      gong.callAccess.revoke({ callAccessList: [{ callId: callAt(0), userIds: [userAt(0)] }] }),
    ).rejects.toMatchObject({ kind: "missing-scope", scope: "api:call-user-access:write" });
  });
});
