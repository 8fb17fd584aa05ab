import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerRoom, type Place } from "./answer-room.ts";

const megabyte = 1_048_576;
const never = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("AnswerRoom", () => {
  it("never holds more than its limit while answers keep to what was told, and lets everybody in", async () => {
    const page = fc.record({
      reserved: fc.integer({ min: 1, max: 40 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(page, { maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        async (pages, turns) => {
          const room = new AnswerRoom(40 * megabyte);
          const inside: { place: Place; bytes: number }[] = [];
          let most = 0;
          let entered = 0;
          for (const { reserved, share } of pages) {
            const bytes = reserved * megabyte;
            void room.enter(bytes, never).then((place) => {
              entered += 1;
              inside.push({ place, bytes: Math.floor(bytes * share) });
            });
          }
          for (let step = 0; step < pages.length; step += 1) {
            await settled();
            most = Math.max(most, room.heldBytes);
            const [next] = inside.splice((turns.next().value ?? 0) % inside.length, 1);
            next?.place.add(next.bytes);
            next?.place.settle();
            await settled();
            most = Math.max(most, room.heldBytes);
            next?.place.leave();
          }
          expect(entered).toBe(pages.length);
          expect(most).toBeLessThanOrEqual(40 * megabyte);
          expect(room.heldBytes).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("holds back the next one for what an answer turned out to have beyond what was told", async () => {
    const room = new AnswerRoom(40 * megabyte);
    const first = await room.enter(10 * megabyte, never);
    first.add(35 * megabyte);
    let isIn = false;
    void room.enter(10 * megabyte, never).then(() => {
      isIn = true;
    });
    await settled();
    expect([room.heldBytes / megabyte, isIn]).toEqual([35, false]);
    first.leave();
    await settled();
    expect([room.heldBytes / megabyte, isIn]).toEqual([10, true]);
  });

  it("lets something larger than itself in when nobody else is", async () => {
    const room = new AnswerRoom(8 * megabyte);
    const large = await room.enter(20 * megabyte, never);
    expect(room.heldBytes).toBe(20 * megabyte);
    large.leave();
    expect(room.heldBytes).toBe(0);
  });

  it("lets a short list pass those who wait for more, and nobody else", async () => {
    const room = new AnswerRoom(40 * megabyte);
    const first = await room.enter(30 * megabyte, never);
    const order: string[] = [];
    void room.enter(20 * megabyte, never).then(() => order.push("large"));
    void room.enter(9 * megabyte, never).then(() => order.push("later"));
    void room.enter(2 * megabyte, never).then(() => order.push("short"));
    await settled();
    expect(order).toEqual(["short"]);
    first.leave();
    await settled();
    expect(order).toEqual(["short", "large", "later"]);
  });

  it("forgets who leaves the line, and lets in who stood behind", async () => {
    const room = new AnswerRoom(40 * megabyte);
    await room.enter(30 * megabyte, never);
    const leaver = new AbortController();
    const gone = room.enter(20 * megabyte, leaver.signal);
    const behind = room.enter(9 * megabyte, never);
    leaver.abort(new Error("left"));
    await expect(gone).rejects.toThrow("left");
    await behind;
    expect(room.heldBytes).toBe(39 * megabyte);
  });
});
