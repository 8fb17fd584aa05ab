import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "./create-world.ts";
import { DEMO_SIGN_INS } from "./demo-sign-ins.ts";
import { at } from "./rng.ts";

const NOW = Date.UTC(2026, 10, 20, 22);
const DAY_MS = 86_400_000;
const world = createWorld({ seed: "test", nowMs: NOW });
const acme = at(world, 0);
const nordwind = at(world, 1);
const indexes = (count: number) => fc.integer({ min: 0, max: count - 1 });

describe("a world", () => {
  it("is the same for the same seed and another for another", () => {
    const again = at(createWorld({ seed: "test", nowMs: NOW }), 0);
    const other = at(createWorld({ seed: "other", nowMs: NOW }), 0);
    expect(again.users).toEqual(acme.users);
    expect(again.callDetail(2_000)).toEqual(acme.callDetail(2_000));
    expect(acme.callDetail(2_000)).toEqual(acme.callDetail(2_000));
    expect(other.callHeader(2_000).id).not.toBe(acme.callHeader(2_000).id);
    expect(other.callDetail(2_000).transcript).not.toEqual(acme.callDetail(2_000).transcript);
  });

  it("has two companies of the promised size, over twelve months, ending shortly before now", () => {
    expect(world.map(({ key, callCount }) => [key, callCount])).toEqual([
      ["acme", 2_400],
      ["nordwind", 500],
    ]);
    for (const company of world) {
      const first = company.callHeader(0).startedMs;
      const last = company.callHeader(company.callCount - 1);
      expect(NOW - first).toBeGreaterThan(360 * DAY_MS);
      expect(NOW - first).toBeLessThan(370 * DAY_MS);
      expect(last.startedMs + last.durationSeconds * 1000).toBeLessThanOrEqual(NOW);
      expect(NOW - last.startedMs).toBeLessThan(DAY_MS);
    }
  });

  it("keeps the calls it has when it is made again later, and adds new ones", () => {
    const later = at(createWorld({ seed: "test", nowMs: NOW + 7 * DAY_MS }), 0);
    const place = later.callIndexOf(acme.callHeader(2_399).id);
    expect(place).toBeGreaterThan(2_300);
    expect(place).toBeLessThan(2_399);
    expect({ ...later.callDetail(place), index: 0 }).toEqual({ ...acme.callDetail(2_399), index: 0 });
  });

  it("finds a call by its id and no call by a foreign one", () => {
    for (const company of world) {
      fc.assert(
        fc.property(indexes(company.callCount), (index) => {
          expect(company.callIndexOf(company.callHeader(index).id)).toBe(index);
        }),
      );
    }
    expect(acme.callIndexOf(nordwind.callHeader(3).id)).toBe(-1);
    expect(acme.callIndexOf("nonsense")).toBe(-1);
  });

  it("gives every call an id of its own and starts in order", () => {
    const ids = new Set<string>();
    let before = 0;
    for (let index = 0; index < acme.callCount; index++) {
      const { id, startedMs } = acme.callHeader(index);
      ids.add(id);
      expect(startedMs).toBeGreaterThanOrEqual(before);
      before = startedMs;
    }
    expect(ids.size).toBe(acme.callCount);
  });

  it("finds the first call since any instant exactly", () => {
    fc.assert(
      fc.property(indexes(acme.callCount), fc.integer({ min: -1, max: 1 }), (index, shift) => {
        const epochMs = acme.callHeader(index).startedMs + shift;
        const found = acme.firstCallSince(epochMs);
        const startOf = (place: number) => acme.callHeader(place).startedMs;
        expect(found === acme.callCount || startOf(found) >= epochMs).toBe(true);
        expect(found === 0 || startOf(found - 1) < epochMs).toBe(true);
      }),
    );
    expect(acme.firstCallSince(0)).toBe(0);
    expect(acme.firstCallSince(NOW)).toBe(acme.callCount);
  });

  it("prints metadata with all keys, and times that agree with the header", () => {
    for (let index = 0; index < nordwind.callCount; index++) {
      const header = nordwind.callHeader(index);
      const { metaData } = header;
      expect(Object.keys(metaData)).toHaveLength(20);
      expect(Math.floor(Date.parse(String(metaData.started)))).toBe(header.startedMs);
      expect(metaData.duration).toBe(header.durationSeconds);
      expect(metaData.id).toBe(header.id);
      expect(String(metaData.started)).toMatch(/(?<!Z)\+0[12]:00$/);
    }
  });

  it("refuses an index, a size and a moment out of range", () => {
    expect(() => acme.callHeader(acme.callCount)).toThrow(RangeError);
    expect(() => acme.callDetail(-1)).toThrow(RangeError);
    expect(() => createWorld({ seed: "x", nowMs: NOW, sizes: { acme: 2_000_000 } })).toThrow(RangeError);
    expect(() => createWorld({ seed: "x", nowMs: 0 })).toThrow(RangeError);
  });

  it("answers at random places of a million calls without keeping them", () => {
    const big = at(createWorld({ seed: "big", nowMs: NOW, sizes: { acme: 1_000_000 } }), 0);
    expect(big.callCount).toBe(1_000_000);
    expect(big.users.length).toBeGreaterThan(200);
    const before = process.memoryUsage().heapUsed;
    let place = 1;
    for (let i = 0; i < 5_000; i++) {
      place = (place * 48_271) % 1_000_000;
      const header = big.callHeader(place);
      expect(big.callIndexOf(header.id)).toBe(place);
      if (i % 50 === 0) {
        expect(big.firstCallSince(header.startedMs)).toBeLessThanOrEqual(place);
      }
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64_000_000);
    expect(big.callDetail(999_999).transcript.length).toBeGreaterThanOrEqual(0);
  });
});

describe("the people of a company", () => {
  it("stand in a tree of three levels", () => {
    for (const company of world) {
      const byId = new Map(company.users.map((user) => [user.id, user]));
      const depthOf = (id: string): number => {
        const managerId = byId.get(id)?.managerId ?? null;
        return managerId === null ? 1 : 1 + depthOf(managerId);
      };
      expect(byId.size).toBe(company.users.length);
      expect(Math.max(...company.users.map(({ id }) => depthOf(id)))).toBe(3);
      expect(company.users.filter(({ managerId }) => managerId === null)).toHaveLength(1);
      expect(company.users.filter(({ active }) => !active)).toHaveLength(1);
    }
  });

  it("carry every key of Gong's user, null where empty", () => {
    for (const user of acme.users) {
      expect(Object.keys(user)).toHaveLength(17);
      expect(Object.values(user)).not.toContain(undefined);
    }
  });

  it("include the demo's people, of whom the head may consent and the representative may not", () => {
    expect(DEMO_SIGN_INS.map(({ emailAddress }) => emailAddress)).toEqual([
      "ada.lindqvist@acme.example",
      "marcus.reed@acme.example",
      "kim.tanaka@acme.example",
      "jonas.brandt@nordwind.example",
      "lena.vogt@nordwind.example",
      "felix.sommer@nordwind.example",
    ]);
    expect(DEMO_SIGN_INS.filter((person) => person.isTechnicalAdministrator)).toHaveLength(2);
    const emails = world.flatMap((company) => company.users.map((user) => user.emailAddress));
    for (const { emailAddress } of DEMO_SIGN_INS) {
      expect(emails).toContain(emailAddress);
    }
    expect(acme.administrators.map(({ emailAddress }) => emailAddress)).toContain(
      "ada.lindqvist@acme.example",
    );
    const marcus = acme.users.find((user) => user.emailAddress === "marcus.reed@acme.example");
    const reports = acme.users.filter((user) => user.managerId === marcus?.id);
    expect(reports.length).toBeGreaterThanOrEqual(6);
    expect(reports.length).toBeLessThanOrEqual(8);
  });

  it("all host calls in the last thirty days when they are part of the demo", () => {
    for (const company of world) {
      const hosts = new Map<string | null, number>();
      for (let index = company.firstCallSince(NOW - 30 * DAY_MS); index < company.callCount; index++) {
        const { primaryUserId } = company.callHeader(index);
        hosts.set(primaryUserId, (hosts.get(primaryUserId) ?? 0) + 1);
      }
      for (const { emailAddress } of DEMO_SIGN_INS.filter((person) => person.companyKey === company.key)) {
        const user = company.users.find((candidate) => candidate.emailAddress === emailAddress);
        expect(hosts.get(user?.id ?? "") ?? 0, emailAddress).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
