import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { withPerson } from "#lib/db/with-person.ts";
import type { AppError } from "#lib/errors.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { Governor } from "./governor/governor.ts";
import { type Lane, laneRules, lanes } from "./governor/limits.ts";
import { emptyMemory } from "./governor/memory.ts";
import { readBudget } from "./governor/read-budget.ts";
import { openGong } from "./open-gong.ts";

afterAll(() => gong.stop());
beforeEach(() => quietGong(gong));

const signal = new AbortController().signal;

async function connected() {
  const { tenantId } = await makeTenant();
  const companyKey = `test:x3:${tenantId}`;
  await connectToSimulator(gong, tenantId, "acme", { companyKey });
  const ask = async (lane: Lane = "interactive") => {
    const client = await openGong({ tenantId, lane, purpose: "test" });
    return client.workspaces.list().then(
      () => undefined,
      (error: unknown) => error as AppError,
    );
  };
  return { tenantId, companyKey, ask };
}

describe("X3: Retry-After", () => {
  it.each([
    ["without the header", null],
    ["with words", "soon"],
    ["with nothing", "0"],
    ["with less than nothing", "-5"],
    ["with a date that is over", "Fri, 01 May 2020 09:00:00 GMT"],
  ])("%s means a pause of our own, and the request succeeds", async (_name, header) => {
    const { ask } = await connected();
    gong.control.rateLimitFor("acme", 0.5, header);
    expect(await ask()).toBeUndefined();
  });

  it("is obeyed as seconds by everybody, also by those who never saw it", async () => {
    const { companyKey, ask } = await connected();
    gong.control.rateLimitFor("acme", 1, "2");
    const askedMs = performance.now();
    expect(await ask()).toBeUndefined();
    expect(performance.now() - askedMs).toBeGreaterThanOrEqual(2_000);

    gong.control.rateLimitFor("acme", 60, "3600");
    expect(await ask("backfill")).toMatchObject({ code: "gong_rate_limited" });
    quietGong(gong);
    for (const lane of lanes) {
      const refused = await ask(lane);
      expect(refused).toMatchObject({ code: "gong_rate_limited" });
      expect(refused?.retryAfterSeconds).toBeGreaterThan(3_500);
      expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(3_600);
    }
    expect((await readBudget(companyKey)).gateUntil?.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
  });

  it("that is absurd closes the gate for a day and no longer", async () => {
    const { ask } = await connected();
    gong.control.rateLimitFor("acme", 60, "99999999999");
    expect((await ask())?.retryAfterSeconds).toBeLessThanOrEqual(86_400);
  });
});

describe("X3: the limiter", () => {
  it("is one for all processes: two that know nothing of each other never start four in a second", async () => {
    const companyKey = `test:x3:${crypto.randomUUID()}`;
    const starts: number[] = [];
    const work = async (governor: Governor) => {
      for (let count = 0; count < 7; count += 1) {
        const { booked } = await governor.acquire({ companyKey, lane: "backfill", signal });
        starts.push(booked.at);
      }
    };
    await Promise.all([work(new Governor()), work(new Governor())]);
    const crowd = starts.map((from) => starts.filter((at) => at >= from && at < from + 1_000).length);
    expect(starts).toHaveLength(14);
    expect(Math.max(...crowd)).toBeLessThanOrEqual(3);
  });
});

describe("X3: a day's budget that is used up", () => {
  const spend = (companyKey: string, requests: number) =>
    withPerson(null, (tx) => {
      const memory = { ...emptyMemory(), day: [[Date.now() - 3_600_000, requests]] };
      return tx.gongBudget.upsert({
        where: { companyKey },
        create: { companyKey, memory },
        update: { memory },
      });
    });

  it("pauses the copying of history first, then of the present, and people last; each hears until when", async () => {
    const { companyKey, ask } = await connected();
    const order = ["backfill", "incremental", "interactive"] as const;
    for (const [index, lane] of order.entries()) {
      await spend(companyKey, laneRules[lane].dayCap);
      const refused = await Promise.all(order.slice(0, index + 1).map((one) => ask(one)));
      for (const error of refused) {
        expect(error).toMatchObject({ code: "gong_rate_limited" });
        expect(error?.retryAfterSeconds).toBeGreaterThan(80_000);
      }
      for (const next of order.slice(index + 1)) expect(await ask(next)).toBeUndefined();
    }
    const { left, usedToday } = await readBudget(companyKey);
    expect(left).toEqual({ interactive: 0, incremental: 0, backfill: 0 });
    expect(usedToday).toBeGreaterThanOrEqual(10_000);
  });
});
