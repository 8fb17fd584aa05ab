import { describe, expect, it } from "vitest";
import { createWorld } from "./create-world.ts";
import { ODDITIES, ODDITY_PERIOD, oddityOf } from "./oddities.ts";
import { at } from "./rng.ts";
import type { CallDetail, JsonObject } from "./types.ts";

const NOW = Date.UTC(2026, 10, 20, 22);
const acme = at(createWorld({ seed: "test", nowMs: NOW }), 0);
const recent: CallDetail[] = [];
for (let index = acme.firstCallSince(NOW - 30 * 86_400_000); index < acme.callCount; index++) {
  recent.push(acme.callDetail(index));
}

const partiesOf = (call: CallDetail): JsonObject[] => call.parties ?? [];
const titleOf = (call: CallDetail): string => String(call.metaData.title ?? "");
const speakersOf = (call: CallDetail) => new Set(partiesOf(call).map((party) => party.speakerId));
const isNull = (key: string) => (party: JsonObject) => party[key] === null;

const SIGNS: [name: string, sign: (call: CallDetail) => boolean][] = [
  ["private calls", (call) => call.isPrivate && call.metaData.isPrivate === true],
  ["calls without a title", (call) => call.metaData.title === null],
  ["calls without a purpose", (call) => call.metaData.purpose === null],
  ["imported calls without parties", (call) => call.parties === null],
  ["parties who never spoke", (call) => partiesOf(call).some(isNull("speakerId"))],
  [
    "speakers no party has",
    (call) =>
      call.parties !== null &&
      call.transcript.some(({ speakerId }) => speakerId !== null && !speakersOf(call).has(speakerId)),
  ],
  ["turns of nobody", (call) => call.transcript.some(({ speakerId }) => speakerId === null)],
  ["empty transcripts", (call) => call.transcript.length === 0],
  ["calls without media", (call) => !call.media.hasAudio && !call.media.hasVideo],
  ["calls with sound only", (call) => call.media.hasAudio && !call.media.hasVideo],
  ["calls with video", (call) => call.media.hasVideo && call.metaData.media === "Video"],
  [
    "parties without an address",
    (call) => partiesOf(call).some((party) => isNull("emailAddress")(party) && party.name !== null),
  ],
  [
    "parties known by telephone only",
    (call) => partiesOf(call).some((party) => isNull("name")(party) && party.phoneNumber !== null),
  ],
  ["titles that look like markup", (call) => titleOf(call).includes("<script>")],
  ["titles with emoji", (call) => /\p{Extended_Pictographic}/u.test(titleOf(call))],
  ["titles from right to left", (call) => /\p{Script=Arabic}/u.test(titleOf(call))],
  ["very long titles", (call) => titleOf(call).length > 500],
  ["undocumented fields", (call) => Object.keys(call.undocumented).length > 0],
  ["an undetermined language", (call) => call.metaData.language === "und"],
  ["twelve people", (call) => partiesOf(call).length === 12],
  [
    "a short call of one speaker",
    (call) =>
      call.durationSeconds <= 200 && new Set(call.transcript.map(({ speakerId }) => speakerId)).size === 1,
  ],
  [
    "parties of unknown affiliation",
    (call) => partiesOf(call).some((party) => party.affiliation === "Unknown" && party.speakerId !== null),
  ],
];

describe("irregular calls", () => {
  it.each(SIGNS)("include %s, at least twice in the last thirty days", (_, sign) => {
    expect(recent.filter(sign).length).toBeGreaterThanOrEqual(2);
  });

  it("are each met exactly once in every period", () => {
    for (const start of [0, 17, 5_000]) {
      const met = Array.from({ length: ODDITY_PERIOD }, (_, offset) => oddityOf(99, start + offset)).filter(
        Boolean,
      );
      expect(met.toSorted()).toEqual([...ODDITIES].toSorted());
    }
  });

  it("stay the exception", () => {
    const regular = recent.filter((call) => SIGNS.slice(0, 2).every(([, sign]) => !sign(call)));
    expect(regular.length / recent.length).toBeGreaterThan(0.9);
  });
});
