import { describe, expect, it } from "vitest";
import { stateOfMonth, toMonthGap } from "./month-gap.ts";
import { noteOf } from "./settle-month.ts";

const copied = { fromMs: Date.UTC(2026, 7, 10), toMs: Date.UTC(2026, 9, 5), unread: [] };
const checked = {
  gongTotal: 5,
  mirrorTotal: 5,
  note: null,
  readingSince: null,
  checkedAt: new Date(Date.UTC(2026, 9, 5)),
};

describe("the state of a month", () => {
  it("is complete only when the totals agree and nothing is in doubt", () => {
    expect(stateOfMonth("2026-09", checked, copied)).toBe("complete");
    expect(stateOfMonth("2026-09", { ...checked, mirrorTotal: 4 }, copied)).toBe("gap");
    expect(stateOfMonth("2026-09", { ...checked, note: "Doubt." }, copied)).toBe("gap");
    expect(stateOfMonth("2026-09", { ...checked, gongTotal: null, mirrorTotal: 0 }, copied)).toBe("gap");
  });

  it("is told apart from months nobody has looked at, those under way, and those before the copied range", () => {
    expect(stateOfMonth("2026-09", undefined, copied)).toBe("unchecked");
    expect(stateOfMonth("2026-09", { ...checked, readingSince: new Date() }, copied)).toBe("reading");
    const unread = [{ fromMs: Date.UTC(2026, 7, 10), toMs: Date.UTC(2026, 7, 20) }];
    expect(stateOfMonth("2026-08", checked, { ...copied, unread })).toBe("reading");
    expect(stateOfMonth("2026-09", checked, { ...copied, unread })).toBe("complete");
    expect(stateOfMonth("2026-07", checked, copied)).toBe("beyond");
    expect(stateOfMonth("2026-09", checked, null)).toBe("beyond");
  });

  it("is about the copied part of the month", () => {
    expect(toMonthGap("2026-08", undefined, { copied, heldNow: 3 })).toMatchObject({
      from: "2026-08-10T00:00:00.000Z",
      to: "2026-09-01T00:00:00.000Z",
      isWhole: false,
      held: 3,
      difference: null,
    });
  });
});

describe("the note of a month", () => {
  it("says in a sentence what is not as it should be", () => {
    expect(noteOf({ total: 5, held: 5, unreadable: 0, doubts: [] })).toBeNull();
    expect(noteOf({ total: 5, held: 5, unreadable: 0, doubts: ["Doubt."] })).toBe("Doubt.");
    expect(noteOf({ total: 6, held: 5, unreadable: 1, doubts: [] })).toBe(
      "1 call cannot be read and is in quarantine.",
    );
    expect(noteOf({ total: 7, held: 5, unreadable: 1, doubts: [] })).toContain("repeated");
    expect(noteOf({ total: null, held: 5, unreadable: 0, doubts: [] })).toContain("no total");
  });
});
