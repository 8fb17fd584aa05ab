import { describe, expect, it } from "vitest";
import { createWorld } from "../world/create-world.ts";
import type { Company } from "../world/types.ts";
import { GrowingCompany } from "./growing-company.ts";

const START_MS = Date.parse("2026-09-01T12:00:00Z");
const DAY_MS = 86_400_000;

function acmeAt(nowMs: number): Company {
  const [acme] = createWorld({ seed: "growth", nowMs, sizes: { acme: 2_000, nordwind: 10 } });
  if (acme === undefined) throw new Error("The world has no first company.");
  return acme;
}

describe("GrowingCompany", () => {
  it("appends the calls of the days that pass and keeps the index of every older one", () => {
    const base = acmeAt(START_MS);
    const growing = new GrowingCompany(base, acmeAt, START_MS);
    const before = Array.from({ length: 2_000 }, (_, index) => base.callHeader(index).id);
    growing.growTo(START_MS + 20 * DAY_MS);
    expect(growing.callCount).toBeGreaterThan(2_050);
    const after = Array.from({ length: growing.callCount }, (_, index) => growing.callHeader(index));
    expect(after.slice(0, 2_000).map(({ id }) => id)).toEqual(before);
    expect(after.map(({ index }) => index)).toEqual(after.map((_, index) => index));
    expect(after.map(({ startedMs }) => startedMs)).toEqual(
      after.map(({ startedMs }) => startedMs).toSorted((left, right) => left - right),
    );
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    for (const { id, index, startedMs } of after.slice(1_900)) {
      expect(growing.callIndexOf(id)).toBe(index);
      expect(growing.callHeader(growing.firstCallSince(startedMs)).startedMs).toBe(startedMs);
      expect(growing.callDetail(index).id).toBe(id);
    }
    expect(growing.firstCallSince(START_MS + 21 * DAY_MS)).toBe(growing.callCount);
  });

  it("grows to the same calls in one step as in many", () => {
    const inOneStep = new GrowingCompany(acmeAt(START_MS), acmeAt, START_MS);
    inOneStep.growTo(START_MS + 5 * DAY_MS);
    const inMany = new GrowingCompany(acmeAt(START_MS), acmeAt, START_MS);
    for (let hours = 1; hours <= 120; hours += 7) inMany.growTo(START_MS + hours * 3_600_000);
    inMany.growTo(START_MS + 5 * DAY_MS);
    const ids = (company: GrowingCompany) =>
      Array.from({ length: company.callCount }, (_, index) => company.callHeader(index).id);
    expect(ids(inMany)).toEqual(ids(inOneStep));
  });
});
