import { describe, expect, it } from "vitest";
import { bannerOf } from "./get-budget-banner.ts";

const now = new Date("2026-11-03T12:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const free = {
  breaker: { isOpen: false, since: null, nextProbeAt: null },
  opensAt: { interactive: null, incremental: null, backfill: null },
  gateUntil: null,
};
const bannerFor = (changes: Partial<Parameters<typeof bannerOf>[0]>) =>
  bannerOf({ ...free, ...changes }, now.getTime());

describe("bannerOf", () => {
  it("says nothing while requests may go", () => {
    expect(bannerFor({})).toBeNull();
  });

  it("says nothing where only the copying of the past waits, or the wait is short", () => {
    expect(bannerFor({ opensAt: { ...free.opensAt, backfill: later(600) } })).toBeNull();
    expect(bannerFor({ gateUntil: later(20) })).toBeNull();
  });

  it("says when it goes on after the day is used up, and after a long wait that Gong asked for", () => {
    expect(bannerFor({ opensAt: { ...free.opensAt, incremental: later(600) } })).toMatchObject({
      kind: "day",
      until: "2026-11-03T12:10:00.000Z",
    });
    expect(bannerFor({ gateUntil: later(120) })).toMatchObject({
      kind: "gate",
      until: "2026-11-03T12:02:00.000Z",
    });
  });

  it("puts Gong's silence before everything else", () => {
    const breaker = { isOpen: true, since: later(-60), nextProbeAt: later(10) };
    expect(bannerFor({ breaker, gateUntil: later(600) })).toEqual({
      kind: "down",
      since: "2026-11-03T11:59:00.000Z",
      until: "2026-11-03T12:00:10.000Z",
    });
  });
});
