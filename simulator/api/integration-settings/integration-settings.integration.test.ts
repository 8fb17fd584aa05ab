import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 120, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

describe("integration settings", () => {
  it("are set by kind of integration and name the integration", async () => {
    const answer = await gong.integrationSettings.set({
      integrationTypeSettings: [{ integrationType: "DIALER", allowedOrigin: "https://dialler.example" }],
    });
    expect(answer.integrationId).toMatch(/^\d{19}$/);
    const { integrationSettings } = await gong.integrationSettings.get({});
    expect(integrationSettings?.id).toMatch(/^[\w-]+$/);
    expect(driftOf(events)).toEqual([]);
  });

  it("are refused for an origin without https and a kind given twice", async () => {
    const setting = { integrationType: "DIALER", allowedOrigin: "http://dialler.example" };
    const body = { integrationTypeSettings: [setting, setting] };
    const { status, json } = await api(test.simulator, "/v2/integration-settings", { body });
    expect(status).toBe(400);
    expect(json.errors).toEqual([
      "integrationTypeSettings[0].allowedOrigin: must be an https origin",
      "integrationTypeSettings[1].allowedOrigin: must be an https origin",
      "integrationTypeSettings: must hold each integrationType once",
    ]);
  });
});
