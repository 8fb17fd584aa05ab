import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junk, partly, reversed } from "../testing/junk.ts";
import { mapCall } from "./map-call.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

const facts = {
  id: "7782342274025937895",
  url: "https://app.gong.io/call?id=7782342274025937895",
  title: "Renewal",
  started: "2026-03-02T09:00:00.123456+02:00",
  scheduled: "2026-03-02T09:00:00+02:00",
  duration: 1_800.4,
  primaryUserId: "234599484848423",
  direction: "Conference",
  scope: "External",
  media: "Video",
  language: "ENG",
  workspaceId: "623457276584334",
  isPrivate: false,
};
const parties = [
  {
    id: "p1",
    userId: "u1",
    speakerId: "s1",
    name: "Ann",
    emailAddress: "Ann@acme.example",
    affiliation: "Internal",
    methods: ["Invitee", "Attendee"],
  },
  {
    id: "p2",
    speakerId: "s2",
    name: "Bo",
    emailAddress: "bo@globex.example",
    affiliation: "External",
    methods: ["Attendee"],
  },
  { id: "p3", speakerId: null, name: "Cy", emailAddress: "cy@gmail.com", affiliation: "External" },
  { id: "p4", affiliation: "Unknown" },
];
const speakers = [
  { id: "p1", userId: "u1", talkTime: 600.5 },
  { id: "s2", userId: null, talkTime: "900" },
  { id: "nobody", talkTime: 5 },
];
const record = { metaData: facts, parties, interaction: { speakers }, content: { brief: "They renew." } };

describe("mapCall", () => {
  it("reads the facts, in UTC and to the millisecond", () => {
    expect(mapCall(record).call).toMatchObject({
      gongId: "7782342274025937895",
      startedAt: "2026-03-02T07:00:00.123Z",
      scheduledAt: "2026-03-02T07:00:00.000Z",
      durationSeconds: 1800,
      title: "Renewal",
      language: "eng",
      isPrivate: false,
      partyCount: 4,
      brief: "They renew.",
    });
  });

  it("puts people on the sides that Gong names, and guesses none", () => {
    expect(mapCall(record).parties.map((party) => party.side)).toEqual(["us", "them", "them", "unknown"]);
  });

  it("joins talk time by taking part, speaker or user, and sums it by side", () => {
    const mapped = mapCall(record);
    expect(mapped.parties.map((party) => party.talkSeconds)).toEqual([600.5, 900, null, null]);
    expect(mapped.call).toMatchObject({ usTalkSeconds: 600.5, themTalkSeconds: 900 });
  });

  it("names the account by the CRM first, then by the other side's company domain", () => {
    const objects = [{ objectType: "Account", fields: [{ name: "Name", value: "Globex" }] }];
    expect(mapCall({ ...record, context: [{ system: "Salesforce", objects }] }).call.accountName).toBe(
      "Globex",
    );
    expect(mapCall(record).call.accountName).toBe("globex.example");
    expect(mapCall({ ...record, parties: parties.slice(2) }).call.accountName).toBeNull();
  });

  it("takes a call for private by either mark, and when in doubt", () => {
    const marked = (mark: unknown) =>
      mapCall({ ...record, metaData: { ...facts, isPrivate: mark } }).call.isPrivate;
    expect([true, "true", "yes", 1].map(marked)).toEqual([true, true, true, true]);
    expect([false, "false", null, undefined].map(marked)).toEqual([false, false, false, false]);
    expect(mapCall({ ...record, isPrivate: true }).call.isPrivate).toBe(true);
  });

  it("keeps a call without title, people, duration or any block", () => {
    const { call, parties: none } = mapCall({ metaData: { id: "1", started: facts.started, title: null } });
    expect(call).toMatchObject({
      title: null,
      durationSeconds: 0,
      direction: "Unknown",
      usTalkSeconds: null,
    });
    expect(none).toEqual([]);
  });

  it("lets no address through that could run when clicked", () => {
    const hostile = {
      ...record,
      metaData: { ...facts, url: "javascript:alert(1)", meetingUrl: "data:text/html,x" },
    };
    expect(mapCall(hostile).call).toMatchObject({ url: null, meetingUrl: null });
  });

  it("says in words why a record cannot be read", () => {
    expect(() => mapCall({})).toThrow("The call has no metaData.");
    expect(() => mapCall({ metaData: { started: facts.started } })).toThrow("The call has no id.");
    expect(() => mapCall({ metaData: { id: "1", started: "soon" } })).toThrow("no readable start time");
  });

  it("hashes the content, not the order of its keys", () => {
    expect(mapCall(reversed(record)).call.contentHash).toBe(mapCall(record).call.contentHash);
    const edited = { ...record, content: { brief: "They leave." } };
    expect(mapCall(edited).call.contentHash).not.toBe(mapCall(record).call.contentHash);
  });

  it("never fails on junk but by naming the record unreadable, and gives what the database takes", () => {
    const id = fc.constantFrom("1", 7782342274025, "77823422740259378951");
    const person = partly({
      id,
      userId: id,
      speakerId: id,
      emailAddress: fc.constant("a@b.example"),
      affiliation: fc.constant("Internal"),
      methods: fc.array(junk),
    });
    const speaker = partly({ id, talkTime: fc.double() });
    const call = partly({
      metaData: partly({
        id,
        started: fc.constant(facts.started),
        duration: fc.double(),
        title: fc.string({ unit: "binary" }),
      }),
      parties: fc.array(person),
      interaction: partly({ speakers: fc.array(speaker) }),
      context: fc.array(
        partly({ objects: fc.array(partly({ objectType: fc.constant("Account"), fields: fc.array(junk) })) }),
      ),
    });
    fc.assert(
      fc.property(call, (input) => {
        try {
          const mapped = mapCall(input);
          const text = JSON.stringify(mapped);
          expect(text).not.toContain("\\u0000");
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/\\ud[89a-f]/);
          expect(Number.isSafeInteger(mapped.call.durationSeconds)).toBe(true);
          expect(mapped.parties.every((party) => party.talkSeconds === null || party.talkSeconds >= 0)).toBe(
            true,
          );
          expect(mapCall(reversed(input)).call.contentHash).toBe(mapped.call.contentHash);
        } catch (error) {
          if (!(error instanceof UnreadableRecord)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
