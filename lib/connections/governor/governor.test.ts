import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGongError } from "#lib/gong/core/errors.ts";
import { DatabaseClock } from "./database-clock.ts";
import { Governor } from "./governor.ts";
import { maxLatenessMs, requestsPerDay } from "./limits.ts";
import { emptyMemory, type GovernorMemory, usedToday } from "./memory.ts";
import { Transit } from "./transit.ts";
import type { withMemory } from "./with-memory.ts";

/** One process against a memory of its own, in a time that only moves by sleeping. */
function setUp(oversleep: () => number = () => 0) {
  const world = { now: 1_800_000_000_000, memory: emptyMemory(), asked: 0 };
  const fakeMemory: typeof withMemory = async (_companyKey, _clock, step) => {
    world.asked += 1;
    const { memory, result } = step(world.memory, world.now);
    world.memory = memory;
    return { result, databaseAt: world.now, sentAt: world.now, receivedAt: world.now };
  };
  const governor = new Governor({
    clock: { now: () => world.now },
    sleep: async (ms) => {
      world.now += ms + oversleep();
    },
    withMemory: fakeMemory,
  });
  return { world, governor };
}

const company = { companyKey: "acme", signal: new AbortController().signal };

describe("Governor", () => {
  it("resolves at the booked moment", async () => {
    const { world, governor } = setUp();
    for (let count = 0; count < 9; count += 1) await governor.acquire({ ...company, lane: "interactive" });
    expect(world.memory.starts.at(-1)?.[0]).toBe(world.now);
    expect(world.now - 1_800_000_000_000).toBeGreaterThanOrEqual(2 * 1_000);
  });

  it("gives a slot back that it woke too late for, and takes another", async () => {
    let isFirst = true;
    const { world, governor } = setUp(() => {
      const late = isFirst ? maxLatenessMs + 1 : 0;
      isFirst = false;
      return late;
    });
    await governor.acquire({ ...company, lane: "interactive" });
    expect(world.asked).toBe(2);
    expect(world.memory.starts.map(([sent]) => sent)).toEqual([world.now]);
    expect(usedToday(world.memory)).toBe(1);
  });

  it("keeps asking with a longer lead when this process is always late, instead of for ever", async () => {
    let naps = 0;
    const { governor } = setUp(() => {
      naps += 1;
      return naps < 6 ? 40 : 0;
    });
    await expect(governor.acquire({ ...company, lane: "backfill" })).resolves.toBeDefined();
  });

  it("gives the slot back when the caller goes away while it waits", async () => {
    const { world, governor } = setUp();
    const caller = new AbortController();
    const leaving = new Governor({
      clock: { now: () => world.now },
      sleep: async () => caller.abort(new Error("gone")),
      withMemory: async (_companyKey, _clock, step) => {
        const { memory, result } = step(world.memory, world.now);
        world.memory = memory;
        return { result, databaseAt: world.now, sentAt: world.now, receivedAt: world.now };
      },
    });
    await expect(
      leaving.acquire({ companyKey: "acme", lane: "interactive", signal: caller.signal }),
    ).rejects.toThrow("gone");
    expect(world.memory.starts).toEqual([]);
    expect(usedToday(world.memory)).toBe(0);
    await governor.acquire({ ...company, lane: "interactive" });
  });

  it("refuses with the time to come back when Gong's gate is far away or the day is spent", async () => {
    const { world, governor } = setUp();
    await governor.backOff("acme", 7_200_000);
    const refused = await governor.acquire({ ...company, lane: "backfill" }).catch((error: unknown) => error);
    expect(isGongError(refused, "rate-limited") && refused.retryAfterMs).toBe(7_200_000);
    const spent: GovernorMemory = { ...emptyMemory(), day: [[world.now - 1, requestsPerDay - 2_000]] };
    world.memory = spent;
    await expect(governor.acquire({ ...company, lane: "backfill" })).rejects.toMatchObject({
      kind: "rate-limited",
    });
    await expect(governor.acquire({ ...company, lane: "incremental" })).resolves.toBeDefined();
  });

  it("lets the callers of one worker lane ask one after the other, and drops those who leave the queue", async () => {
    const { governor } = setUp();
    const leaver = new AbortController();
    const order: string[] = [];
    const one = governor.acquire({ ...company, lane: "backfill" }).then(() => order.push("one"));
    const gone = governor
      .acquire({ companyKey: "acme", lane: "backfill", signal: leaver.signal })
      .catch(() => order.push("gone"));
    const two = governor.acquire({ ...company, lane: "backfill" }).then(() => order.push("two"));
    leaver.abort(new Error("left"));
    await Promise.all([one, gone, two]);
    expect(order).toEqual(["gone", "one", "two"]);
  });
});

describe("the way of a request", () => {
  it("is taken from the answer, so that the next second counts from there", async () => {
    const { world, governor } = setUp();
    const slot = await governor.acquire({ ...company, lane: "interactive" });
    const sentAt = world.now;
    world.now += 30;
    await governor.noteAnswer(slot, sentAt);
    expect(world.memory.starts).toEqual([[sentAt, sentAt + 30]]);
    expect(usedToday(world.memory)).toBe(1);
  });

  it("keeps the others away at once when it left late, as if it had been booked for then", async () => {
    const { world, governor } = setUp();
    for (let count = 0; count < 8; count += 1) {
      const slot = await governor.acquire({ ...company, lane: "backfill" });
      const sentAt = world.now;
      world.now += 800;
      await governor.noteAnswer(slot, sentAt);
    }
    world.now += 5_000;
    const slot = await governor.acquire({ ...company, lane: "backfill" });
    world.now += 250;
    const leftAt = world.now;
    await governor.noteSent(slot, leftAt);
    const sent = [leftAt];
    for (let count = 0; count < 3; count += 1) {
      await governor.acquire({ ...company, lane: "backfill" });
      sent.push(world.now);
    }
    // Even if the late one takes all of its way and the others none.
    expect((sent[3] ?? 0) - (leftAt + 60)).toBeGreaterThanOrEqual(1_000);
  });

  it("costs no look at the memory when the request left in time", async () => {
    const { world, governor } = setUp();
    const slot = await governor.acquire({ ...company, lane: "backfill" });
    const { asked } = world;
    await governor.noteSent(slot, world.now + maxLatenessMs);
    expect(world.asked).toBe(asked);
  });

  it("is no longer than the quick part where answers take long by themselves", () => {
    const slow = new Transit();
    for (const answeredInMs of [900, 200, 250]) expect(slow.judge(answeredInMs)).toBeGreaterThanOrEqual(200);
    expect(slow.judge(900)).toBe(60);
    expect(slow.longestMs).toBe(60);
  });

  it("is what the fastest answer of late did not need, where all take as long", () => {
    const even = new Transit();
    for (const answeredInMs of [805, 800, 802, 801]) even.judge(answeredInMs);
    expect(even.judge(800)).toBe(10);
    expect(even.judge(830)).toBe(40);
    expect(even.judge(1_200)).toBe(60);
  });

  it("may be all of a long time where answers come quickly", () => {
    const quick = new Transit();
    expect(quick.judge(5)).toBe(5);
    expect(quick.judge(180)).toBe(180);
    expect(quick.judge(9_000)).toBe(300);
  });
});

describe("DatabaseClock", () => {
  it("trusts the exchange with the shortest round trip, and takes its doubt to the safe side", () => {
    const clock = new DatabaseClock();
    clock.observe(100, 10_150, 300);
    clock.observe(400, 10_401, 402);
    clock.observe(500, 10_590, 700);
    expect(clock.surelyAfter(10_500)).toBe(501);
    expect(clock.rangeOf(500)).toEqual([10_499, 10_501]);
  });

  it("never sends before a slot, whatever the true difference of the clocks and the way of the answers", () => {
    const exchange = fc.record({
      at: fc.integer({ min: 0, max: 1_000 }),
      there: fc.integer({ min: 0, max: 40 }),
      back: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.integer(), fc.array(exchange, { minLength: 1 }), (difference, exchanges) => {
        const clock = new DatabaseClock();
        for (const { at, there, back } of exchanges) {
          clock.observe(at, at + there + difference, at + there + back);
        }
        expect(clock.surelyAfter(5_000 + difference)).toBeGreaterThanOrEqual(5_000);
        const [earliest, latest] = clock.rangeOf(5_000);
        expect(earliest).toBeLessThanOrEqual(5_000 + difference);
        expect(latest).toBeGreaterThanOrEqual(5_000 + difference);
      }),
    );
  });
});
