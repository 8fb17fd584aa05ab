import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import { SWITCHES } from "../../world/settings-history.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());

async function lastValues(userId: string): Promise<Map<string, unknown>> {
  const { gong } = gongClient(test);
  const { userSettingsHistory } = await gong.users.getSettingsHistory({ id: userId });
  return new Map((userSettingsHistory ?? []).map(({ setting, value }) => [setting ?? "", value]));
}

describe("the settings history of a user", () => {
  it("begins when the user was made and ends with how the switches stand", async () => {
    const { gong, events } = gongClient(test);
    for (const user of (await gong.users.list()).items) {
      const { userSettingsHistory: changes } = await gong.users.getSettingsHistory({ id: user.id });
      const times = (changes ?? []).map(({ time }) => Date.parse(time ?? ""));
      expect(times).toEqual(times.toSorted((left, right) => left - right));
      expect(times[0]).toBe(Math.floor(Date.parse(user.created ?? "") / 1_000) * 1_000);
      const last = await lastValues(user.id);
      expect(last.get("active")).toBe(user.active);
      for (const [name, setting] of Object.entries(SWITCHES)) {
        const now = user.settings?.[name as keyof typeof user.settings];
        expect(last.get(setting) ?? false, `${user.emailAddress} ${setting}`).toBe(now);
      }
    }
    expect(driftOf(events)).toEqual([]);
  });

  it("gains an entry, with the virtual time, for every switch the control page really turns", async () => {
    const { gong } = gongClient(test);
    const [user] = (await gong.users.list()).items;
    const id = user?.id ?? "";
    const before = (await gong.users.getSettingsHistory({ id })).userSettingsHistory ?? [];
    const patch = {
      settings: { emailsImported: false, telephonyCallsImported: true, gongConnectEnabled: false },
    };
    test.simulator.control.changeUser("acme", id, patch);
    test.simulator.control.changeUser("acme", id, patch);
    const after = (await gong.users.getSettingsHistory({ id })).userSettingsHistory ?? [];
    const time = "2026-09-15T11:00:00-04:00";
    expect(after).toEqual([
      ...before,
      { setting: "callsImported", value: true, time },
      { setting: "emailsImported", value: false, time },
    ]);
  });

  it("answers 404 for a user who is not there", async () => {
    const answer = await api(test.simulator, "/v2/users/1/settings-history");
    expect([answer.status, answer.json.errors]).toEqual([404, ["User not found"]]);
  });
});
