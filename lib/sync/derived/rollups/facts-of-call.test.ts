import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallSource } from "./call-source.ts";
import { factsOfCall } from "./facts-of-call.ts";

const source = (fields: Partial<CallSource> = {}): CallSource => ({
  id: "1",
  startedMs: Date.UTC(2026, 2, 31, 23, 30),
  workspace: "700",
  host: "501",
  account: "Globex",
  isPrivate: false,
  transcriptState: "present",
  durationSeconds: 1800,
  usTalkSeconds: 700.5,
  themTalkSeconds: 300,
  parties: [
    { user: "501", speaker: "11", party: "91", side: "us", talkSeconds: 600.25 },
    { user: "502", speaker: "12", party: "92", side: "us", talkSeconds: 100.25 },
    { user: null, speaker: "13", party: "93", side: "them", talkSeconds: 300 },
  ],
  turns: [
    { speaker: "11", side: "us", longestMs: 40_000 },
    { speaker: "12", side: "us", longestMs: 70_000 },
    { speaker: "13", side: "them", longestMs: 20_000 },
  ],
  askedInText: null,
  questions: { companyCount: 7, nonCompanyCount: "3" },
  stats: [{ name: "Longest Monologue", value: 55.5 }],
  trackers: null,
  topics: null,
  ...fields,
});

const ofUser = (facts: ReturnType<typeof factsOfCall>, user: string) =>
  facts.people.find((person) => person.user === user);

describe("factsOfCall", () => {
  it("counts the call once for the company and once for each user of ours", () => {
    const facts = factsOfCall(source());
    expect(facts.people.every(({ account }) => account === "Globex")).toBe(true);
    expect(facts.people.map(({ user, isHost, talkMs }) => [user, isHost, talkMs])).toEqual([
      ["", true, 700_500],
      ["501", true, 600_250],
      ["502", false, 100_250],
    ]);
    expect(
      facts.people.every(({ themTalkMs, usQuestions }) => themTalkMs === 300_000 && usQuestions === 7),
    ).toBe(true);
  });

  it("takes Gong's longest monologue for the host and the transcript's for the others", () => {
    const facts = factsOfCall(source());
    expect(ofUser(facts, "501")?.longestMs).toBe(55_500);
    expect(ofUser(facts, "502")?.longestMs).toBe(70_000);
    expect(ofUser(facts, "")).toMatchObject({ longestMs: 70_000, customerLongestMs: 20_000 });
    const unmeasured = factsOfCall(source({ stats: "none" }));
    expect(ofUser(unmeasured, "501")?.longestMs).toBe(40_000);
  });

  it("counts a host who is not among the people, and nobody twice", () => {
    const facts = factsOfCall(
      source({
        host: "509",
        parties: [
          { user: "502", speaker: "12", party: null, side: "us", talkSeconds: 10 },
          { user: "502", speaker: "14", party: null, side: "us", talkSeconds: null },
        ],
      }),
    );
    expect(facts.people.map(({ user }) => user).sort()).toEqual(["", "502", "509"]);
    expect(ofUser(facts, "502")?.talkMs).toBe(10_000);
    expect(ofUser(facts, "509")).toMatchObject({ isHost: true, talkMs: null });
  });

  it("counts question marks where Gong counted no questions", () => {
    const facts = factsOfCall(source({ questions: null, askedInText: { us: 2, them: 5 } }));
    expect(ofUser(facts, "")).toMatchObject({ usQuestions: 2, themQuestions: 5 });
    expect(ofUser(factsOfCall(source({ questions: null })), "")?.usQuestions).toBeNull();
  });

  it("knows on which side a tracker came up where the speaker is known", () => {
    const hit = (speakerId: unknown) => ({ startTime: 1, speakerId });
    const facts = factsOfCall(
      source({
        trackers: [
          { id: "8", name: "Pricing", count: 5, occurrences: [hit("11"), hit("13"), hit("13"), hit("99")] },
          { id: "8", name: "Pricing", count: 1, occurrences: [hit("92")] },
          { id: "9", name: "Never", count: 0, occurrences: [] },
          { name: "No id", count: 4 },
        ],
        topics: [
          { name: "Pricing", duration: 60 },
          { name: "Pricing", duration: "30" },
          { name: "Empty", duration: 0 },
        ],
      }),
    );
    expect(facts.trackers).toEqual([{ tracker: "8", name: "Pricing", occurrences: 6, us: 2, them: 2 }]);
    expect(facts.topics).toEqual([{ topic: "Pricing", seconds: 90 }]);
  });

  it("reads whatever Gong may send without failing, and never counts below zero", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (questions, stats, trackers, topics) => {
          const facts = factsOfCall(source({ questions, stats, trackers, topics }));
          expect(facts.people).toHaveLength(3);
          for (const { us, them, occurrences } of facts.trackers) {
            expect(us + them).toBeLessThanOrEqual(occurrences);
          }
          for (const { seconds } of facts.topics) expect(seconds).toBeGreaterThan(0);
        },
      ),
    );
  });
});
