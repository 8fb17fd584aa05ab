import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

const KIM = "kim.tanaka@acme.example";
const WITHOUT_PROVIDER = "wes.dunmore@acme.example";
const GONE = "elin.sorensen@acme.example";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 10, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

const meeting = (changes = {}) => ({
  startTime: "2026-09-20T09:00:00-04:00",
  endTime: "2026-09-20T09:30:00-04:00",
  title: "Second demo",
  invitees: [{ email: "jon@north.example", displayName: "Jon Snow" }],
  organizerEmail: KIM,
  ...changes,
});
const meetings = () => test.simulator.control.engage("acme").meetings();

describe("meetings", () => {
  it("are scheduled, changed and cancelled", async () => {
    const created = await gong.meetings.create(meeting());
    expect(created.meetingId).toMatch(/^\d{19}$/);
    expect(created.meetingUrl).toMatch(/^https:\/\/zoom\.example\/j\//);
    const { meetingId } = created;
    expect(
      await gong.meetings.update({ meetingId, ...meeting({ title: "Third demo", invitees: [] }) }),
    ).toMatchObject({
      meetingId,
    });
    expect(meetings()).toMatchObject([
      { id: meetingId, title: "Third demo", invitees: [], provider: "ZOOM" },
    ]);
    expect(await gong.meetings.delete({ meetingId, organizerEmail: KIM })).toMatchObject({
      organizerEmail: KIM,
    });
    expect(meetings()).toEqual([]);
    const gone = { kind: "not-found", texts: ["The given meeting ID was not found."] };
    await expect(gong.meetings.delete({ meetingId })).rejects.toMatchObject(gone);
    await expect(gong.meetings.update({ meetingId, ...meeting() })).rejects.toMatchObject(gone);
    expect(driftOf(events)).toEqual([]);
  });

  it("are refused with what to do when the organizer is not set up", async () => {
    for (const [organizerEmail, text] of [
      [WITHOUT_PROVIDER, "Provider disconnected"],
      [GONE, "User inactive"],
    ] as const) {
      await expect(gong.meetings.create(meeting({ organizerEmail }))).rejects.toMatchObject({
        kind: "conflict",
        status: 409,
        texts: [text],
        conflict: {
          userFacingError: expect.stringMatching(/\.$/),
          fixUrl: expect.stringMatching(/^https:/),
          helpUrl: expect.stringMatching(/^https:/),
        },
      });
    }
    await expect(gong.meetings.create(meeting({ provider: "webex" }))).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(meetings()).toEqual([]);
  });

  it("need an organizer whom Gong knows, and later the same one", async () => {
    await expect(
      gong.meetings.create(meeting({ organizerEmail: "nobody@acme.example" })),
    ).rejects.toMatchObject({
      kind: "not-found",
      texts: ["No Gong user found corresponding to the provided organizer email"],
    });
    const { meetingId } = await gong.meetings.create(meeting());
    const organizerEmail = "marcus.reed@acme.example";
    const refused = { texts: ["organizerEmail: must be the organizer of the meeting"] };
    await expect(gong.meetings.update({ meetingId, ...meeting({ organizerEmail }) })).rejects.toMatchObject(
      refused,
    );
    await expect(gong.meetings.delete({ meetingId, organizerEmail })).rejects.toMatchObject(refused);
    expect(meetings()).toHaveLength(1);
  });

  it("answer what is wrong with a request", async () => {
    const errors = async (body: unknown) => (await api(test.simulator, "/v2/meetings", { body })).json.errors;
    expect(await errors({ meeting: meeting() })).toEqual([
      "startTime: must not be null",
      "endTime: must not be null",
      "invitees: must not be null",
      "organizerEmail: must not be null",
    ]);
    expect(await errors(meeting({ endTime: "2026-09-20T08:00:00-04:00" }))).toEqual([
      "startTime: must be before endTime",
    ]);
    expect(await errors(meeting({ startTime: "2026-09-20T09:00:00" }))).toEqual([
      "startTime: must be an ISO-8601 date-time with an offset",
    ]);
    const untyped = await api(test.simulator, "/v2/meetings/1");
    expect(untyped.status).toBe(405);
  });

  it("answer 403 where the limited release is not switched on", async () => {
    test.simulator.control.set("acme", { hasMeetings: false });
    for (const request of [
      gong.meetings.create(meeting()),
      gong.meetings.validateIntegration({ emails: [KIM] }),
    ]) {
      await expect(request).rejects.toMatchObject({ status: 403, kind: "bad-request" });
    }
  });
});

describe("the state of integrations", () => {
  it("tells who can schedule, who cannot and why, and who is unknown", async () => {
    const emails = [KIM, WITHOUT_PROVIDER, "nobody@acme.example"];
    const { users } = await gong.meetings.validateIntegration({ emails });
    expect(users?.map(({ email, exists, valid }) => [email, exists, valid])).toEqual([
      [KIM, true, true],
      [WITHOUT_PROVIDER, true, false],
      ["nobody@acme.example", false, false],
    ]);
    expect(users?.[1]).toMatchObject({ fixUrl: expect.stringMatching(/^https:/) });
    expect(driftOf(events)).toEqual([]);
  });

  it("is told for at most 100 addresses", async () => {
    const emails = Array.from({ length: 101 }, (_, at) => `a${at}@acme.example`);
    const answer = await api(test.simulator, "/v2/meetings/integration/status", { body: { emails } });
    expect([answer.status, answer.json.errors]).toEqual([400, ["emails: size must be between 1 and 100"]]);
  });
});
