import { describe, expect, it } from "vitest";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "../testing/fake-tenant.ts";
import { dayMs } from "../windows/plan-windows.ts";

const keepOneMonth = ({ tenantId, read }: FakeTenant) =>
  read.call({ tenantId }, (tx) => tx.tenant.update({ where: { id: tenantId }, data: { keepMonths: 1 } }));

/** Call starts that were asked for, oldest first, epoch milliseconds. */
const askedFrom = (gong: FakeGong) =>
  gong.requests
    .filter(({ operation }) => operation === "calls")
    .map(({ detail }) => Date.parse(detail.split(" ")[0] ?? ""))
    .filter((ms) => !Number.isNaN(ms))
    .sort((one, other) => one - other);

describe("what retention erases is never copied again", () => {
  it("not by the first copy, an open window of the past, or a stream that slept for months", async () => {
    const tenant = await makeFakeTenant();
    const { tenantId } = tenant;
    await keepOneMonth(tenant);
    const gong = new FakeGong(10);
    for (const days of [1, 20, 40, 70]) gong.add(String(days), fakeNowMs - days * dayMs);
    await tenant.run(gong, "calls");
    await tenant.read(async (tx) => {
      await tx.syncWindow.create({
        data: {
          tenantId,
          id: "win_past",
          stream: "calls",
          fromAt: new Date(fakeNowMs - 90 * dayMs),
          toAt: new Date(fakeNowMs - 30 * dayMs),
        },
      });
      await tx.syncStream.updateMany({
        where: { tenantId, stream: "calls" },
        data: { asOf: new Date(fakeNowMs - 80 * dayMs) },
      });
    });
    tenant.wait(dayMs);
    await tenant.run(gong, "calls");
    const line = await tenant.read((tx) => retentionLine(tx, tenantId, tenant.nowMs));
    expect(line?.toISOString()).toBe("2026-08-16T00:00:00.000Z");
    expect(askedFrom(gong)[0]).toBeGreaterThanOrEqual(line?.getTime() ?? Number.POSITIVE_INFINITY);
    const held = await tenant.read((tx) => tx.call.findMany({ select: { gongId: true } }));
    expect(held.map(({ gongId }) => gongId).sort()).toEqual(["1", "20"]);
  });

  it("not by a call that was moved behind the line: it is hidden like one that Gong deleted", async () => {
    const tenant = await makeFakeTenant();
    await keepOneMonth(tenant);
    const gong = new FakeGong(10);
    gong.add("1", fakeNowMs - dayMs);
    gong.add("2", fakeNowMs - 2 * 3_600_000);
    await tenant.run(gong, "calls");
    gong.add("2", fakeNowMs - 60 * dayMs, { title: "Moved" });
    tenant.wait(10 * 60_000);
    await tenant.run(gong, "calls");
    const call = await tenant.read((tx) => tx.call.findFirst({ where: { gongId: "2" } }));
    expect(call).toMatchObject({ title: "Call 2", removedAt: new Date(tenant.nowMs) });
  });
});
