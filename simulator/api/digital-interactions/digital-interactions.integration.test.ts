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
  eventId: "event-1",
  timestamp: new Date(TEST_NOW_MS - 60_000).toISOString(),
  eventType: "Form filled in",
  content: { contentTitle: "Contact form" },
  person: { email: "jon@north.example" },
  ...changes,
});

describe("a digital interaction", () => {
  it("is taken once", async () => {
    await gong.digitalInteractions.post(event());
    await expect(gong.digitalInteractions.post(event())).rejects.toMatchObject({ status: 409 });
    await gong.digitalInteractions.post(event({ eventId: "event-2" }));
    expect(driftOf(events)).toEqual([]);
  });

  it("is refused with all that is wrong with it", async () => {
    const body = event({ eventId: null, content: {}, device: "FRIDGE", trackingId: "t-1" });
    const { status, json } = await api(test.simulator, "/v2/digital-interaction", { body });
    expect(status).toBe(400);
    expect(json.errors).toEqual([
      "eventId: must not be null",
      "device: must be one of MOBILE, PC",
      "content.contentTitle: must not be null",
      "trackingId: must not come together with person",
    ]);
  });
});
