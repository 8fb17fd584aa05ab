import { newId } from "#lib/ids.ts";
import { dayMs } from "../windows/plan-windows.ts";
import type { FakeGong } from "./fake-gong.ts";
import { type FakeTenant, fakeNowMs } from "./fake-tenant.ts";

/** Copies the usual thirty days and then the past back to `days` days before the fake present. */
export async function copyFurtherBack(tenant: FakeTenant, gong: FakeGong, days: number): Promise<void> {
  const { tenantId } = tenant;
  await tenant.run(gong, "calls");
  await tenant.read((tx) =>
    tx.syncWindow.create({
      data: {
        tenantId,
        id: newId("win"),
        stream: "calls",
        fromAt: new Date(fakeNowMs - days * dayMs),
        toAt: new Date(fakeNowMs - 30 * dayMs),
      },
    }),
  );
  tenant.wait(300_000);
  await tenant.run(gong, "calls");
  gong.requests = [];
}
