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

const HOUR = 3_600_000;

/** Some calls of the world carry undeclared fields on purpose. */
const driftHere = () =>
  driftOf(events).filter((event) => !("operationId" in event) || event.operationId !== "listCallsExtensive");

interface Guest {
  email: string;
  phone: string;
}

/** Somebody at a customer who took part in a call by telephone. */
async function guest(): Promise<Guest> {
  const { items } = await gong.calls.listExtensive({
    filter: {},
    contentSelector: { exposedFields: { parties: true } },
  });
  const parties = items.flatMap((call) => call.parties ?? []);
  const found = parties.find(
    ({ affiliation, emailAddress, phoneNumber }) => affiliation === "External" && emailAddress && phoneNumber,
  );
  return { email: found?.emailAddress ?? "", phone: found?.phoneNumber ?? "" };
}

/** The calls until now, with those who took part. */
async function callsSoFar() {
  const calls = [];
  const filter = { toDateTime: new Date(TEST_NOW_MS).toISOString() };
  const contentSelector = { exposedFields: { parties: true } };
  for await (const { items } of gong.calls.listExtensive.pages({ filter, contentSelector }))
    calls.push(...items);
  return calls.map(({ metaData, parties }) => ({
    id: metaData.id,
    emails: (parties ?? []).map(({ emailAddress }) => emailAddress),
  }));
}

async function callIdsWith(email: string): Promise<string[]> {
  const calls = await callsSoFar();
  return idsOf(calls.filter(({ emails }) => emails.includes(email)));
}

const idsOf = (calls: { id?: string | null | undefined }[] | null | undefined) =>
  (calls ?? []).map(({ id }) => id ?? "").sort();

describe("what is held about a person", () => {
  it("names exactly the calls on which the address took part, the contact and reported events", async () => {
    const { email } = await guest();
    await gong.digitalInteractions.post({
      eventId: "e-1",
      timestamp: new Date(TEST_NOW_MS - HOUR).toISOString(),
      eventType: "Visited prices",
      content: { contentTitle: "Prices" },
      person: { email },
    });
    const held = await gong.dataPrivacy.getForEmail({ emailAddress: email.toUpperCase() });
    expect(idsOf(held.calls)).toEqual(await callIdsWith(email));
    expect(held.calls?.length).toBeGreaterThan(0);
    expect(held.customerData).toMatchObject([{ objects: [{ objectType: "Contact" }] }]);
    expect(held.customerEngagement).toMatchObject([
      { eventType: "digitalInteraction", eventName: "Visited prices", sourceEventId: "e-1" },
    ]);
    expect(driftHere()).toEqual([]);
  });

  it("is found by phone number whatever stands between its digits", async () => {
    const { email, phone } = await guest();
    const held = await gong.dataPrivacy.getForPhone({ phoneNumber: phone.replaceAll(" ", "-") });
    expect(held.emailAddresses).toContain(email);
    expect(held.calls?.length).toBeGreaterThan(0);
    expect(driftHere()).toEqual([]);
  });

  it("is empty for an unknown person and refused for a user", async () => {
    const nobody = await gong.dataPrivacy.getForEmail({ emailAddress: "nobody@nowhere.example" });
    expect(nobody).toMatchObject({ emails: [], calls: [], meetings: [], customerData: [] });
    const user = gong.dataPrivacy.getForEmail({ emailAddress: "kim.tanaka@acme.example" });
    await expect(user).rejects.toMatchObject({ status: 400 });
    expect(
      (await api(test.simulator, "/v2/data-privacy/data-for-phone-number?phoneNumber=0123")).json.errors,
    ).toEqual(["phoneNumber: must start with + and the country code"]);
  });
});

describe("an erasure", () => {
  it("takes effect hours later, for the calls, the lookup and nobody else", async () => {
    const { email } = await guest();
    const before = await callIdsWith(email);
    const total = (await callsSoFar()).length;
    await gong.dataPrivacy.eraseForEmail({ emailAddress: email });
    test.clock.move(HOUR);
    expect(await callIdsWith(email)).toEqual(before);
    test.clock.move(5 * HOUR);
    expect(await callIdsWith(email)).toEqual([]);
    const held = await gong.dataPrivacy.getForEmail({ emailAddress: email });
    expect(held).toMatchObject({ calls: [], customerData: [] });
    const left = (await callsSoFar()).length;
    expect(total - left).toBe(before.length);
    await expect(gong.calls.get({ id: before[0] ?? "" })).rejects.toMatchObject({ status: 404 });
  });

  it("by phone number answers well even when nothing matches", async () => {
    const { phone } = await guest();
    await gong.dataPrivacy.eraseForPhone({ phoneNumber: "+1 999 000 0000" });
    await gong.dataPrivacy.eraseForPhone({ phoneNumber: phone });
    test.clock.move(6 * HOUR);
    expect(await gong.dataPrivacy.getForPhone({ phoneNumber: phone })).toMatchObject({
      calls: [],
      emailAddresses: [],
    });
    expect(driftHere()).toEqual([]);
  });
});
