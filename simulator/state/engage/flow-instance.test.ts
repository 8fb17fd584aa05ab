import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../world/types.ts";
import { DAY_MS, endOf, type FlowInstance, isLive, statusAt } from "./flow-instance.ts";

const START_MS = Date.parse("2026-09-15T15:00:00Z");

function flowOf(days: number[]): Flow {
  return {
    id: "1",
    name: "Flow",
    description: null,
    folderId: null,
    visibility: "Company",
    ownerUserId: null,
    sharedWithUserIds: [],
    workspaceId: "1",
    createdMs: 0,
    exclusive: false,
    steps: days.map((afterDays, at) => ({
      id: String(at),
      stepOrder: at + 1,
      action: "CALL",
      afterDays,
      subject: null,
      body: null,
      isReply: false,
    })),
  };
}

const instances = fc
  .record({
    id: fc.stringMatching(/^\d{19}$/),
    days: fc.array(fc.nat(30), { maxLength: 6 }).map((days) => days.toSorted((a, b) => a - b)),
    removedAfterMs: fc.option(fc.nat(40 * DAY_MS)),
  })
  .map(
    ({ id, days, removedAfterMs }): FlowInstance => ({
      id,
      flow: flowOf(days),
      crmProspectId: "0035e",
      ownerUserId: "1",
      createdMs: START_MS,
      removedMs: removedAfterMs === null ? null : START_MS + removedAfterMs,
      isPast: false,
      overrides: null,
      description: null,
    }),
  );
const moments = fc.nat(60 * DAY_MS).map((afterMs) => START_MS + afterMs);
const isFinished = (status: string) => status.startsWith("Finished");

describe("an instance of a flow", () => {
  it("is live exactly while it is not finished", () => {
    fc.assert(
      fc.property(instances, moments, (instance, nowMs) => {
        expect(isLive(instance, nowMs)).toBe(!isFinished(statusAt(instance, nowMs)));
      }),
    );
  });

  it("never comes back once it is finished", () => {
    fc.assert(
      fc.property(instances, moments, moments, (instance, left, right) => {
        const [earlier, later] = [Math.min(left, right), Math.max(left, right)];
        const before = statusAt(instance, earlier);
        if (isFinished(before) && instance.removedMs === null) expect(statusAt(instance, later)).toBe(before);
        if (isFinished(before)) expect(isFinished(statusAt(instance, later))).toBe(true);
      }),
    );
  });

  it("ends when it is taken out, however long the flow is", () => {
    fc.assert(
      fc.property(instances, fc.nat(DAY_MS), (instance, afterMs) => {
        const removed = { ...instance, removedMs: START_MS + afterMs };
        expect(endOf(removed)).toBeLessThanOrEqual(START_MS + afterMs);
        expect(statusAt(removed, START_MS + afterMs)).toBe("Finished");
      }),
    );
  });

  it("ends in an answer or without one, both in a fair share", () => {
    const ends = Array.from({ length: 500 }, (_, at) => {
      const instance: FlowInstance = {
        id: String(at),
        flow: flowOf([0, 5]),
        crmProspectId: "0035e",
        ownerUserId: "1",
        createdMs: START_MS,
        removedMs: null,
        isPast: false,
        overrides: null,
        description: null,
      };
      return statusAt(instance, START_MS + 8 * DAY_MS);
    });
    const answered = ends.filter((end) => end === "FinishedResponse").length;
    expect(answered).toBeGreaterThan(100);
    expect(ends.length - answered).toBeGreaterThan(200);
  });
});
