import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junk, partly, reversed } from "../testing/junk.ts";
import { mapTranscript } from "./map-transcript.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

const monologue = {
  speakerId: "s1",
  topic: "Pricing",
  sentences: [
    { start: 1_000, end: 2_500, text: "What does it cost?" },
    { start: 2_600, end: 4_000, text: "For forty seats." },
  ],
};

describe("mapTranscript", () => {
  it("makes one turn of a monologue, in milliseconds", () => {
    expect(mapTranscript({ callId: "1", transcript: [monologue] })).toMatchObject({
      state: "present",
      turns: [
        {
          position: 0,
          speakerGongId: "s1",
          topic: "Pricing",
          startMs: 1_000,
          endMs: 4_000,
          text: "What does it cost? For forty seats.",
        },
      ],
    });
  });

  it("keeps what a speaker nobody knows has said", () => {
    const { turns } = mapTranscript({ callId: "1", transcript: [{ ...monologue, speakerId: null }] });
    expect(turns[0]).toMatchObject({ speakerGongId: null, text: "What does it cost? For forty seats." });
  });

  it("tells a transcript without a word from one that is not there", () => {
    for (const transcript of [[], null, [{ speakerId: "s1", sentences: [] }]]) {
      expect(mapTranscript({ callId: "1", transcript })).toMatchObject({ state: "empty", turns: [] });
    }
  });

  it("numbers turns without gaps when some are empty", () => {
    const { turns } = mapTranscript({
      callId: "1",
      transcript: [{ sentences: [] }, monologue, null, monologue],
    });
    expect(turns.map((turn) => turn.position)).toEqual([0, 1]);
  });

  it("never fails on junk but by naming the record unreadable", () => {
    const sentence = partly({ start: fc.double(), end: fc.string(), text: fc.string({ unit: "binary" }) });
    const transcript = fc.array(partly({ speakerId: junk, topic: junk, sentences: fc.array(sentence) }));
    fc.assert(
      fc.property(partly({ callId: fc.constant("1"), transcript }), (input) => {
        try {
          const mapped = mapTranscript(input);
          expect(JSON.stringify(mapped)).not.toContain("\\u0000");
          for (const turn of mapped.turns) {
            expect(turn.startMs).toBeLessThanOrEqual(turn.endMs);
            expect(turn.text).not.toBe("");
          }
          expect(mapTranscript(reversed(input)).transcriptHash).toBe(mapped.transcriptHash);
        } catch (error) {
          if (!(error instanceof UnreadableRecord)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
