import { describe, expect, inject, it } from "vitest";
import { hideMirror } from "./purge/hide-mirror.ts";
import { workPurges } from "./purge/work-purges.ts";
import { leaseMs } from "./streams.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { hourMs } from "./windows/plan-windows.ts";

function company(title: string): FakeGong {
  const gong = new FakeGong(10);
  gong.add("1", fakeNowMs - hourMs, { title });
  gong.add("2", fakeNowMs - 2 * hourMs, { title });
  return gong;
}

/** Starts a run that stops breathing before it writes its first page, and a way to wake it. */
function startSleeper(tenant: FakeTenant, gong: FakeGong) {
  const asleep = Promise.withResolvers<void>();
  const awake = Promise.withResolvers<void>();
  const result = tenant.run(gong, "calls", {
    at: async (step) => {
      if (step !== "before page") return;
      asleep.resolve();
      await awake.promise;
    },
  });
  return { asleep: asleep.promise, wake: awake.resolve, result };
}

describe("the fence of a stream", () => {
  it("keeps a run that was taken for dead from writing", async () => {
    const tenant = await makeFakeTenant();
    const sleeper = startSleeper(tenant, company("old"));
    await sleeper.asleep;
    tenant.wait(leaseMs);
    expect(await tenant.run(company("new"), "calls")).toBe("done");
    const before = await tenant.snapshot();
    sleeper.wake();
    expect(await sleeper.result).toBe("stale");
    expect(await tenant.snapshot()).toEqual(before);
    expect(before.calls.map((call) => call.title)).toEqual(["new", "new"]);
  });

  it("lets no second run begin while the first one breathes", async () => {
    const tenant = await makeFakeTenant();
    const sleeper = startSleeper(tenant, company("first"));
    await sleeper.asleep;
    expect(await tenant.run(company("second"), "calls")).toBe("idle");
    sleeper.wake();
    expect(await sleeper.result).toBe("done");
  });

  it("keeps a run from writing into a mirror that was purged and begun anew meanwhile", async () => {
    const tenant = await makeFakeTenant();
    const { tenantId } = tenant;
    const sleeper = startSleeper(tenant, company("purged"));
    await sleeper.asleep;
    const stream = await tenant.read(async (tx) => {
      const found = await tx.syncStream.findFirstOrThrow({ where: { tenantId, stream: "calls" } });
      await hideMirror(tx, tenantId, { reason: "disconnect", memberId: null, now: new Date(tenant.nowMs) });
      return found;
    });
    await workPurges({ tenantId });
    await tenant.read((tx) => tx.syncStream.create({ data: stream }));
    sleeper.wake();
    expect(await sleeper.result).toBe("stale");
    expect((await tenant.snapshot()).calls).toEqual([]);
  });

  // The embedded database does one transaction after the other.
  it.runIf(inject("databaseKind") === "postgres")(
    "lets nobody wait for a page that is being written, which comes too late when another run has taken over",
    async () => {
      const tenant = await makeFakeTenant();
      const asleep = Promise.withResolvers<void>();
      const awake = Promise.withResolvers<void>();
      const late = tenant.run(company("old"), "calls", {
        at: async (step) => {
          if (step !== "transcripts written") return;
          asleep.resolve();
          await awake.promise;
        },
      });
      await asleep.promise;
      tenant.wait(leaseMs);
      const other = new FakeGong(10);
      other.add("3", fakeNowMs - hourMs, { title: "new" });
      expect(await tenant.run(other, "calls")).toBe("done");
      awake.resolve();
      expect(await late).toBe("stale");
      expect((await tenant.snapshot()).calls.map((call) => call.title)).toEqual(["new"]);
    },
  );

  it("keeps a run from writing after its stream was paused", async () => {
    const tenant = await makeFakeTenant();
    const { tenantId } = tenant;
    const sleeper = startSleeper(tenant, company("paused"));
    await sleeper.asleep;
    await tenant.read((tx) =>
      tx.syncStream.updateMany({ where: { tenantId, stream: "calls" }, data: { state: "paused" } }),
    );
    sleeper.wake();
    expect(await sleeper.result).toBe("stale");
    const [stream] = await tenant.read((tx) =>
      tx.syncStream.findMany({ where: { tenantId, stream: "calls" } }),
    );
    expect(stream?.state).toBe("paused");
    expect((await tenant.snapshot()).calls).toEqual([]);
  });
});
