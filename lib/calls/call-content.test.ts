import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCallContent, toThreads } from "./call-content.ts";
import { readCallCrm } from "./call-crm.ts";

const none = { content: null, questions: null, comments: null };

describe("what Gong says of a call in words", () => {
  it("is read in the order of the call, times in milliseconds, what cannot be read left out", () => {
    const read = readCallContent({
      content: {
        keyPoints: [{ text: " They compare two offers. " }, { text: "" }, null],
        highlights: [
          { title: "Next steps", items: [{ text: "Send the offer", startTimes: [61.5, "damaged"] }] },
          { title: "Empty", items: [] },
        ],
        outline: [
          { section: "Pricing", startTime: 5, duration: 40, items: [{ text: "Too high", startTime: 7.25 }] },
          { section: null },
        ],
        topics: [
          { name: "Small talk", duration: 30 },
          { name: "Pricing", duration: 300 },
          { name: "Nothing", duration: 0 },
        ],
        callOutcome: { id: "1", name: "Follow-up agreed" },
      },
      questions: { companyCount: 4, nonCompanyCount: null },
      comments: [],
    });
    expect(read).toEqual({
      keyPoints: ["They compare two offers."],
      highlights: [{ title: "Next steps", items: [{ text: "Send the offer", atMs: [61_500] }] }],
      outline: [
        { name: "Pricing", atMs: 5_000, lengthMs: 40_000, items: [{ text: "Too high", atMs: 7_250 }] },
      ],
      topics: [
        { name: "Pricing", seconds: 300 },
        { name: "Small talk", seconds: 30 },
      ],
      questions: { us: 4, them: null },
      outcome: "Follow-up agreed",
      comments: [],
    });
  });

  it("is empty and never fails, whatever Gong sends", () => {
    expect(readCallContent(none)).toMatchObject({ keyPoints: [], outline: [], comments: [] });
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (content, questions, comments) => {
        const read = readCallContent({ content, questions, comments });
        expect(toThreads(read.comments, () => null).length).toBeLessThanOrEqual(read.comments.length);
      }),
    );
  });

  it("keeps every comment once: answers under the first of their thread, in the order they were written", () => {
    const comment = (id: string, inReplyTo: string | null, at: number, posted: string) => ({
      id,
      inReplyTo,
      comment: `words ${id}`,
      audioStartTime: at,
      posted: `2026-03-0${posted}T10:00:00Z`,
      commenterUserId: "501",
      duringCall: false,
    });
    const { comments } = readCallContent({
      ...none,
      comments: [
        comment("late", null, 90, "1"),
        comment("answer 2", "answer 1", 10, "4"),
        comment("first", null, 10, "2"),
        comment("answer 1", "first", 10, "3"),
        comment("lost", "nobody", 50, "5"),
      ],
    });
    const threads = toThreads(comments, (userId) => (userId === "501" ? "Bo Ek" : null));
    expect(threads.map(({ id, by, replies }) => [id, by, replies.map((reply) => reply.id)])).toEqual([
      ["first", "Bo Ek", ["answer 1", "answer 2"]],
      ["lost", "Bo Ek", []],
      ["late", "Bo Ek", []],
    ]);
  });

  it("loses no comment to answers that go in a circle", () => {
    const ids = fc.constantFrom("a", "b", "c", "d");
    const drawn = fc.uniqueArray(fc.record({ id: ids, inReplyTo: fc.option(ids) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(drawn, (comments) => {
        const read = readCallContent({
          ...none,
          comments: comments.map((comment) => ({ ...comment, comment: "words" })),
        });
        const shown = toThreads(read.comments, () => null).flatMap((thread) => [thread, ...thread.replies]);
        expect(shown.map(({ id }) => id).sort()).toEqual(comments.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("what the CRM says of a call", () => {
  const deal = (timing: string | undefined, amount: number, extra: object[] = []) => ({
    objectType: "Opportunity",
    objectId: "006",
    fields: [{ name: "Name", value: "Globex - New" }, { name: "Amount", value: amount }, ...extra],
    ...(timing && { timing }),
  });

  it("is one object with its fields of today beside those of the time of the call", () => {
    const objects = readCallCrm({
      context: [
        {
          system: "Salesforce",
          objects: [deal("Now", 200, [{ name: "Open", value: true }]), deal("TimeOfCall", 150)],
        },
      ],
      parties: [
        {
          name: "Ines",
          context: [
            { system: "Salesforce", objects: [{ objectType: "Contact", objectId: "003", fields: null }] },
          ],
        },
      ],
    });
    expect(objects).toEqual([
      {
        system: "Salesforce",
        type: "Opportunity",
        id: "006",
        of: null,
        name: "Globex - New",
        isNow: true,
        isAtCall: true,
        fields: [
          { name: "Name", now: "Globex - New", atCall: "Globex - New", isChanged: false },
          { name: "Amount", now: "200", atCall: "150", isChanged: true },
          { name: "Open", now: "true", atCall: null, isChanged: false },
        ],
      },
      expect.objectContaining({
        type: "Contact",
        id: "003",
        of: "Ines",
        isNow: true,
        isAtCall: false,
        fields: [],
      }),
    ]);
  });

  it("never fails, whatever Gong sends", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (context, parties) => {
        expect(Array.isArray(readCallCrm({ context, parties }))).toBe(true);
      }),
    );
  });
});
