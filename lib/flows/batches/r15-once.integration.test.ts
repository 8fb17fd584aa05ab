import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { quietGong } from "#lib/test/gong-setup.ts";
import { type FlowWorld, freeIds, makeFlowWorld } from "./testing/flow-world.ts";
import { playAssignment, playUndo } from "./testing/play-assignment.ts";

/** `npm run bench engage 200` plays two hundred. */
const histories = 40;
const prospects = 10;
const chunkSize = 5;

describe("R15: a batch in a world where answers get lost, come late, tell half, and workers die", () => {
  let world: FlowWorld;
  let ids: string[];
  beforeAll(async () => {
    world = await makeFlowWorld(gong, chunkSize);
    ids = freeIds(gong, prospects);
  });
  afterAll(() => gong.stop());

  it("puts everyone in exactly once or says why not, and an undo leaves nobody in", async () => {
    expect(ids).toHaveLength(prospects);
    for (let nth = 0; nth < histories; nth += 1) {
      quietGong(gong);
      const seed = `history ${nth}`;
      const played = await playAssignment(world, { seed, ids, simulator: gong });
      const { batch, items, truth } = played;
      expect(batch.state, seed).toBe("finished");
      expect(
        truth.filter(({ enrolled }) => enrolled > 1),
        seed,
      ).toEqual([]);
      const told = items.filter(({ state }) => state === "enrolled").map((item) => item.crmProspectId);
      expect(told.toSorted(), seed).toEqual(truth.map((one) => one.crmProspectId).toSorted());
      for (const item of items.filter(({ state }) => state !== "enrolled")) {
        expect([item.state, item.reason], seed).toEqual(["refused", expect.stringMatching(/\.|”/)]);
      }
      if (told.length === 0 || nth % 3 > 0) continue;
      const after = await playUndo(world, played);
      expect(
        after.filter(({ live }) => live > 0),
        seed,
      ).toEqual([]);
    }
  }, 400_000);
});
