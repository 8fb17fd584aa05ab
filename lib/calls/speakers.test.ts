import { describe, expect, it } from "vitest";
import type { CallParty, TranscriptTurn } from "./schemas.ts";
import { listSpeakers } from "./speakers.ts";

const party = (fields: Partial<CallParty>): CallParty => ({
  position: 0,
  name: null,
  title: null,
  emailAddress: null,
  phoneNumber: null,
  side: "unknown",
  speakerId: null,
  userId: null,
  isHost: false,
  talkSeconds: null,
  methods: [],
  ...fields,
});
const turn = (speakerId: string | null, startMs: number, endMs: number): TranscriptTurn => ({
  speakerId,
  side: "unknown",
  startMs,
  endMs,
  topic: null,
  sentences: [],
});

describe("listSpeakers", () => {
  it("puts us first, then those who talk most, with their share of the talk", () => {
    const speakers = listSpeakers(
      [turn("1", 0, 1_000), turn("2", 1_000, 4_000), turn("3", 4_000, 10_000)],
      [
        party({ speakerId: "1", name: "Bo", side: "us" }),
        party({ speakerId: "2", name: "Ines", side: "them" }),
        party({ speakerId: "3", name: "Kim", side: "them" }),
      ],
    );
    expect(speakers.map(({ name, share }) => [name, share])).toEqual([
      ["Bo", 0.1],
      ["Kim", 0.6],
      ["Ines", 0.3],
    ]);
  });

  it("names speakers nobody knows, and numbers them where there are several", () => {
    expect(listSpeakers([turn(null, 0, 1)], []).map((speaker) => speaker.name)).toEqual(["Unknown speaker"]);
    const two = listSpeakers([turn(null, 0, 1), turn("9", 1, 2)], [party({ speakerId: "8", name: "Bo" })]);
    expect(two.map((speaker) => speaker.name).sort()).toEqual(["Unknown speaker 1", "Unknown speaker 2"]);
  });

  it("gives no share where nothing was said", () => {
    expect(listSpeakers([turn("1", 5, 5)], []).map((speaker) => speaker.share)).toEqual([0]);
    expect(listSpeakers([], [])).toEqual([]);
  });
});
