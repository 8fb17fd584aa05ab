import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { listStreams } from "../list-streams.ts";
import { streams } from "../streams.ts";
import { readListMirror } from "../testing/read-list-mirror.ts";
import { readListTruth } from "../testing/read-list-truth.ts";
import { type SyncHarness, type SyncTenant, startSyncHarness } from "../testing/sync-harness.ts";
import { dayMs } from "../windows/plan-windows.ts";

const names = Object.keys(listStreams) as (keyof typeof listStreams)[];
let harness: SyncHarness;
let tenant: SyncTenant;
let begunMs: number;
beforeAll(async () => {
  harness = await startSyncHarness({ acme: 40, nordwind: 400 });
  tenant = await harness.newTenant("nordwind");
  begunMs = harness.now.now();
});
afterAll(() => harness.simulator.stop());

/** Runs users and workspaces, and then every list; those about interaction first, which name the time zone. */
async function runLists(reason = "schedule"): Promise<void> {
  for (const stream of ["workspaces", "users", "interaction", ...names] as const) {
    let result = await tenant.run(stream, {}, reason);
    while (result === "more") result = await tenant.run(stream);
    expect(["done", "idle"], stream).toContain(result);
  }
}

/** Compares every table, and names what differs instead of printing it whole. */
async function expectEqual(): Promise<void> {
  const mirror = await readListMirror(tenant.tenantId);
  const time = { nowMs: harness.now.now(), fromMs: begunMs - 90 * dayMs, timeZone: "Europe/Berlin" };
  const gong = await readListTruth(harness.client("nordwind"), time);
  expect(Object.keys(mirror).sort()).toEqual(Object.keys(gong).sort());
  const differences = Object.entries(gong).flatMap(([table, rows]) => {
    const held = mirror[table] ?? [];
    const missing = rows.filter((row) => !held.includes(row)).map((row) => `missing ${row.slice(0, 120)}`);
    const extra = held.filter((row) => !rows.includes(row)).map((row) => `extra ${row.slice(0, 120)}`);
    return [...missing, ...extra].slice(0, 5).map((text) => `${table}: ${text}`);
  });
  expect(differences).toEqual([]);
}

describe("lists of a simulated company", () => {
  it("are mirrored as Gong gives them", { timeout: 90_000 }, async () => {
    await runLists();
    await expectEqual();
    const mirror = await readListMirror(tenant.tenantId);
    for (const [table, rows] of Object.entries(mirror)) expect(rows.length, table).toBeGreaterThan(0);
  });

  it("follow what is added, changed and removed", { timeout: 90_000 }, async () => {
    const { control } = harness;
    const gong = harness.client("nordwind");
    const before = await readListMirror(tenant.tenantId);
    const [flow] = control.engage("nordwind").flows();
    control.engage("nordwind").deleteFlow(flow?.id ?? "");
    control.engage("nordwind").addFlows(2);
    const reviewed = await withTenant(tenant.tenantId, (tx) =>
      tx.gongAnsweredScorecard.findFirstOrThrow({
        where: { tenantId: tenant.tenantId },
        orderBy: { reviewedAt: "desc" },
      }),
    );
    control.deleteCall("nordwind", reviewed.callGongId ?? "");
    const users = await gong.users.list({});
    const leaver = users.items.find((user) => user.active && user.managerId);
    control.changeUser("nordwind", leaver?.id ?? "", { active: false });
    const { workspaces } = await gong.workspaces.list();
    await gong.permissions.createProfile({ workspaceId: workspaces[0]?.id ?? "", name: "Coaches" });
    harness.clock.move(10 * dayMs);
    await runLists("manual");
    await expectEqual();
    const after = await readListMirror(tenant.tenantId);
    for (const table of [
      "gong_flows",
      "gong_permission_profiles",
      "gong_answered_scorecards",
      "gong_activity_days",
    ]) {
      expect(after[table], table).not.toEqual(before[table]);
    }
  });

  it("rewrite nothing that has not changed", async () => {
    const read = () =>
      withTenant(tenant.tenantId, async (tx) => {
        const flows = await tx.gongFlow.findMany({ select: { gongId: true, mirroredAt: true } });
        const answers = await tx.gongScorecardAnswer.findMany({ select: { mirroredAt: true } });
        return [flows, answers];
      });
    const before = await read();
    harness.clock.move(60_000);
    await tenant.run("flows", {}, "manual");
    await tenant.run("answered_scorecards", {}, "manual");
    expect(await read()).toEqual(before);
  });

  it("come whole through pages that repeat a row", async () => {
    harness.control.engage("nordwind").addFlows(150);
    harness.control.set("nordwind", { repeatRows: true });
    harness.clock.move(dayMs);
    await tenant.run("flows", {}, "manual");
    const { gong_flows: held } = await readListMirror(tenant.tenantId);
    expect(held).toHaveLength(harness.control.engage("nordwind").flows().length);
  });

  it("say as of when they are, and leave every stream idle", async () => {
    const rows = await withTenant(tenant.tenantId, (tx) =>
      tx.syncStream.findMany({ where: { tenantId: tenant.tenantId } }),
    );
    expect(rows).toHaveLength(streams.length);
    for (const row of rows.filter(({ stream }) => stream in listStreams)) {
      expect(row, row.stream).toMatchObject({ state: "idle", errorText: null });
      expect(row.asOf?.getTime(), row.stream).toBeGreaterThan(harness.now.now() - 8 * dayMs);
    }
  });
});
