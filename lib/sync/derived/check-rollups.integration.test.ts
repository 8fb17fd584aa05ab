import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { eraseCalls } from "../purge/erase-calls.ts";
import { type SyncHarness, startSyncHarness } from "../testing/sync-harness.ts";
import { checkRollUps, repairRollUps } from "./check-rollups.ts";
import { countMirror } from "./count-mirror.ts";
import { refreshDerived } from "./refresh-derived.ts";
import { refreshScorecardRollUps } from "./refresh-scorecard-rollups.ts";

const none = { wrongCalls: [], wrongScorecards: [], wrongParts: [] };

describe("the roll-ups of a copied company", () => {
  let harness: SyncHarness;
  beforeAll(async () => {
    harness = await startSyncHarness({ acme: 900, nordwind: 300 });
  });
  afterAll(() => harness.simulator.stop());

  it("hold no difference after a copy, edits, moves, deletions, privacy flips and late transcripts", async () => {
    const tenant = await harness.newTenant("nordwind");
    const { tenantId } = tenant;
    const { control } = harness;
    for (const stream of ["calls", "transcripts", "answered_scorecards"] as const) await tenant.run(stream);
    const copied = await checkRollUps(tenantId);
    expect(copied).toMatchObject(none);
    const reviewed = await withTenant(tenantId, (tx) => tx.scorecardRollUp.count({ where: { tenantId } }));
    expect(reviewed).toBeGreaterThan(0);
    expect(copied.calls).toBeGreaterThan(20);
    const [edited = "", hidden = "", deleted = "", silent = ""] = control.newestCallIds("nordwind", 4);
    control.changeCall("nordwind", edited, { metaData: { duration: 4_321, primaryUserId: "77" } });
    control.changeCall("nordwind", hidden, { isPrivate: true });
    control.deleteCall("nordwind", deleted);
    const late = control.insertCall("nordwind", { likeCallId: silent, title: "Held just now" });
    control.changeCall("nordwind", late, { transcriptReadyMs: control.now() + 12 * 60_000 });
    for (let pass = 0; pass < 4; pass += 1) {
      harness.clock.move(pass === 2 ? 12 * 3_600_000 : 8 * 60_000);
      await tenant.run("calls");
      await tenant.run("transcripts");
    }
    expect(await checkRollUps(tenantId)).toMatchObject(none);
    const day = await withTenant(tenantId, (tx) =>
      tx.callRollUp.findMany({ where: { tenantId, userGongId: "77" } }),
    );
    expect(
      day.map(({ calls, hostedCalls, durationSeconds }) => [calls, hostedCalls, durationSeconds]),
    ).toEqual([[1, 1, 4_321n]]);
    const totals = await withTenant(tenantId, async (tx) => [
      (await countMirror(tx, tenantId)).calls,
      await tx.call.count({ where: { tenantId, removedAt: null } }),
    ]);
    expect(totals[0]).toBe(totals[1]);
  });

  it("forget calls that are erased", async () => {
    const tenant = await harness.newTenant("nordwind");
    const { tenantId } = tenant;
    await tenant.run("calls");
    const { calls } = await checkRollUps(tenantId);
    await withTenant(tenantId, async (tx) => {
      const some = await tx.call.findMany({ where: { tenantId }, take: 9, select: { gongId: true } });
      await eraseCalls(
        tx,
        tenantId,
        some.map(({ gongId }) => gongId),
      );
    });
    expect(await checkRollUps(tenantId)).toEqual({ ...none, calls: calls - 9 });
  });
});

describe("checkRollUps", () => {
  it("finds what was tampered with or never counted, and the repair rewrites it", async () => {
    const { tenantId } = await makeTenant();
    for (const gongId of ["1", "2", "3"]) {
      await makeCall(tenantId, { gongId, startedAt: `2026-03-0${gongId}T10:00:00Z`, usTalkSeconds: 9 });
    }
    await withTenant(tenantId, async (tx) => {
      await tx.callRollUp.updateMany({
        where: { tenantId, userGongId: "", day: new Date("2026-03-01") },
        data: { talkMs: 8_999 },
      });
      await tx.callFact.updateMany({
        where: { tenantId, callGongId: "1", userGongId: { not: "" } },
        data: { accountName: "Never met" },
      });
      await tx.callFact.deleteMany({ where: { tenantId, callGongId: "2" } });
      const host = { userGongId: "501", hostGongId: "502", isPrivate: false };
      await tx.hostRollUp.create({ data: { tenantId, ...host, calls: 1 } });
      await tx.accountRollUp.create({ data: { tenantId, accountName: "Never met", calls: 1 } });
      await tx.call.updateMany({ where: { tenantId, gongId: "3" }, data: { durationSeconds: 7 } });
    });
    const found = await checkRollUps(tenantId);
    expect(found.wrongCalls.sort()).toEqual(["1", "2", "3"]);
    expect(found.wrongParts.map(({ table, part }) => `${table} ${part}`)).toEqual([
      "call_roll_ups 2026-03-01",
      "call_roll_ups 2026-03-02",
      "call_week_roll_ups 2026-03-02",
      "host_roll_ups 501",
      "account_roll_ups Never met",
    ]);
    expect(await repairRollUps(tenantId, found)).toEqual({ ...none, calls: 3 });
    expect(await checkRollUps(tenantId)).toEqual({ ...none, calls: 3 });
  });

  it("counts a mirror that is older than its roll-ups", async () => {
    const { tenantId } = await makeTenant();
    await makeCall(tenantId, { gongId: "1", startedAt: "2026-03-01T10:00:00Z" });
    await withTenant(tenantId, async (tx) => {
      await tx.callFact.deleteMany({ where: { tenantId } });
      await tx.callRollUp.deleteMany({ where: { tenantId } });
    });
    await repairRollUps(tenantId, await checkRollUps(tenantId));
    const totals = await withTenant(tenantId, (tx) => countMirror(tx, tenantId));
    expect(totals).toEqual({ calls: 1, transcripts: 1, transcriptsExpected: 1 });
  });
});

describe("the roll-ups of scorecards", () => {
  const answered = (tenantId: string, gongId: string, callGongId: string, overallScore: number | null) => ({
    tenantId,
    gongId,
    callGongId,
    scorecardGongId: "60",
    reviewedUserGongId: "501",
    reviewedAt: new Date("2026-03-02T23:30:00Z"),
    visibility: "PUBLIC",
    overallScore,
    contentHash: "test",
    raw: {},
    mirroredAt: new Date(0),
  });

  it("count what was answered about calls that are mirrored, and follow the call", async () => {
    const { tenantId } = await makeTenant();
    await makeCall(tenantId, { gongId: "1", startedAt: "2026-03-01T10:00:00Z", workspaceGongId: "700" });
    const rows = () =>
      withTenant(tenantId, async (tx) =>
        (await tx.scorecardRollUp.findMany({ where: { tenantId }, orderBy: { userGongId: "asc" } })).map(
          (row) => [row.userGongId, row.workspaceGongId, row.isPrivate, row.answered, row.overallMilli],
        ),
      );
    await withTenant(tenantId, async (tx) => {
      await tx.gongAnsweredScorecard.createMany({
        data: [
          answered(tenantId, "31", "1", 4.5),
          answered(tenantId, "32", "1", null),
          answered(tenantId, "33", "not mirrored", 1),
        ],
      });
      await refreshScorecardRollUps(tx, tenantId, ["31", "32", "33"]);
    });
    expect(await rows()).toEqual([
      ["", "700", false, 2, 4_500n],
      ["501", "700", false, 2, 4_500n],
    ]);
    await withTenant(tenantId, async (tx) => {
      await tx.call.updateMany({ where: { tenantId, gongId: "1" }, data: { isPrivate: true } });
      await refreshDerived(tx, tenantId, ["1"]);
    });
    expect((await rows()).map(([, , isPrivate]) => isPrivate)).toEqual([true, true]);
    expect(await checkRollUps(tenantId)).toMatchObject(none);
    await withTenant(tenantId, async (tx) => {
      await tx.gongAnsweredScorecard.deleteMany({ where: { tenantId, gongId: "31" } });
      await refreshScorecardRollUps(tx, tenantId, ["31"]);
    });
    expect((await rows()).map(([, , , count, score]) => [count, score])).toEqual([
      [1, 0n],
      [1, 0n],
    ]);
    await withTenant(tenantId, async (tx) => {
      await tx.call.updateMany({ where: { tenantId, gongId: "1" }, data: { removedAt: new Date() } });
      await refreshDerived(tx, tenantId, ["1"]);
    });
    expect(await rows()).toEqual([]);
    expect(await checkRollUps(tenantId)).toMatchObject(none);
  });
});
