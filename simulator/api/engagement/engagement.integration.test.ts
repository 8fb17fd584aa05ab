import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, TEST_NOW_MS, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 120, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

const event = (changes = {}) => ({
  reportingSystem: "Shelf",
  eventTimestamp: new Date(TEST_NOW_MS - 60_000).toISOString(),
  eventId: "event-1",
  contentId: "c-1",
  contentUrl: "https://shelf.example/c-1",
  contentTitle: "Price list",
  ...changes,
});

describe("reported engagement", () => {
  it("is taken once for each kind and event id, and without an id every time", async () => {
    const { engagement } = gong;
    const reports = [
      (changes = {}) =>
        engagement.reportContentViewed({ ...event(changes), viewer: { email: "jon@north.example" } }),
      (changes = {}) => engagement.reportContentShared(event(changes)),
      (changes = {}) => engagement.reportCustomAction({ ...event(changes), actionName: "Signed" }),
    ];
    for (const report of reports) {
      expect((await report()).integrationId).toMatch(/^\d{19}$/);
      await expect(report()).rejects.toMatchObject({ status: 409 });
      await report({ reportingSystem: "Other shelf" });
      await report({ eventId: undefined });
      await report({ eventId: undefined });
    }
    const held = await gong.dataPrivacy.getForEmail({ emailAddress: "jon@north.example" });
    expect(held.customerEngagement).toHaveLength(4);
    expect(driftOf(events)).toEqual([]);
  });

  it("is refused when it lies ahead or lacks its content", async () => {
    const path = "/v2/customer-engagement/content/viewed";
    const body = event({
      eventTimestamp: new Date(TEST_NOW_MS + 60_000).toISOString(),
      contentTitle: undefined,
    });
    const { status, json } = await api(test.simulator, path, { method: "PUT", body });
    expect(status).toBe(400);
    expect(json.errors).toEqual(["eventTimestamp: must be in the past", "contentTitle: must not be null"]);
    const { contentId, contentUrl, contentTitle, ...bare } = event();
    expect(
      (await api(test.simulator, "/v2/customer-engagement/action", { method: "PUT", body: bare })).status,
    ).toBe(200);
  });
});
