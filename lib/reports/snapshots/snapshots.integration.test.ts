import { beforeEach, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { wholeFile } from "#lib/format/sheet-file.ts";
import { eraseCalls } from "#lib/sync/purge/erase-calls.ts";
import { hideMirror } from "#lib/sync/purge/hide-mirror.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { createSnapshot } from "./create-snapshot.ts";
import { exportSnapshot } from "./export-snapshot.ts";
import { listSnapshotRows } from "./list-snapshot-rows.ts";
import { listSnapshots } from "./list-snapshots.ts";
import { openSnapshot } from "./open-snapshot.ts";
import { revokeSnapshot } from "./revoke-snapshot.ts";
import { CreateSnapshotInput } from "./schemas.ts";

const now = Date.parse("2026-11-18T12:00:00Z");
const dayMs = 86_400_000;
const at = (ms: number) => ({ now: () => ms });
let owner: Awaited<ReturnType<typeof makeTenant>>;
let rep: TestMember;

beforeEach(async () => {
  owner = await makeTenant("Acme");
  rep = await makeMember(owner, "member");
  await makeGongUser(owner.tenantId, { gongId: "501", name: "Bo Ek" });
  for (const gongId of ["1", "2", "3"]) {
    await makeCall(owner.tenantId, {
      gongId,
      startedAt: `2026-11-1${gongId}T10:00:00Z`,
      primaryUserGongId: "501",
    });
  }
});

const take = (ctx = rep.ctx, more: Record<string, unknown> = {}) =>
  createSnapshot({
    ctx,
    clock: at(now),
    input: CreateSnapshotInput.parse({
      report: "conversations",
      query: { period: "last_30_days", zone: "UTC", title: "", sort: "oldest" },
      name: "November",
      days: 7,
      ...more,
    }),
  });
const rowsOf = async (snapshotId: string, ctx = rep.ctx) =>
  (await listSnapshotRows({ ctx, input: { snapshotId, limit: 50 }, clock: at(now) })).rows.map(([id]) => id);

describe("a snapshot of a report", () => {
  it("holds the calls of its moment, not those that come later", async () => {
    const { id } = await take();
    await makeCall(owner.tenantId, {
      gongId: "4",
      startedAt: "2026-11-12T10:00:00Z",
      primaryUserGongId: "501",
    });
    expect(await rowsOf(id)).toEqual(["1", "2", "3"]);
    const file = await exportSnapshot({
      ctx: rep.ctx,
      input: { snapshotId: id, format: "csv" },
      clock: at(now),
    });
    expect(
      String(await wholeFile(file))
        .trim()
        .split("\r\n"),
    ).toHaveLength(4);
    const opened = await openSnapshot({ ctx: owner.ctx, input: { snapshotId: id }, clock: at(now) });
    expect(opened).toMatchObject({ count: 3, visible: 3, hidden: 0, gone: 0, maker: "Test member" });
  });

  it("ends by itself, and by being revoked, for everybody alike", async () => {
    const { id } = await take();
    const gone = { code: "not_found" };
    const open = (ms: number, ctx = rep.ctx, snapshotId = id) =>
      openSnapshot({ ctx, input: { snapshotId }, clock: at(ms) });
    await expect(open(now + 7 * dayMs)).rejects.toMatchObject(gone);
    await expect(open(now, (await makeTenant("Other")).ctx)).rejects.toMatchObject(gone);
    const stranger = await makeMember(owner, "manager");
    await expect(revokeSnapshot({ ctx: stranger.ctx, input: { snapshotId: id } })).rejects.toMatchObject(
      gone,
    );
    await revokeSnapshot({ ctx: owner.ctx, input: { snapshotId: id }, clock: at(now) });
    const refused = await open(now).catch((error: Error) => error);
    expect(refused).toMatchObject(gone);
    expect(refused).toEqual(await open(now, rep.ctx, "snap_unknown").catch((error: Error) => error));
    await expect(rowsOf(id)).rejects.toMatchObject(gone);
    expect(await listSnapshots({ ctx: rep.ctx, clock: at(now) })).toMatchObject([{ id, isExpired: false }]);
    expect(await listSnapshots({ ctx: stranger.ctx, clock: at(now) })).toEqual([]);
    const kept = await withTenant(owner.tenantId, (tx) => tx.reportSnapshotCall.count());
    expect(kept).toBe(0);
  });

  it("forgets a call that is erased, and goes with the mirror", async () => {
    const { id } = await take();
    const { tenantId } = owner;
    await withTenant(tenantId, (tx) => eraseCalls(tx, tenantId, ["2"]));
    const kept = await withTenant(tenantId, (tx) =>
      tx.reportSnapshotCall.findMany({ select: { callGongId: true } }),
    );
    expect(kept.map(({ callGongId }) => callGongId).sort()).toEqual(["1", "3"]);
    const opened = await openSnapshot({ ctx: rep.ctx, input: { snapshotId: id }, clock: at(now) });
    expect(opened).toMatchObject({ count: 3, visible: 2, hidden: 0, gone: 1 });
    const order = { reason: "disconnect" as const, memberId: null, now: new Date(now) };
    await withTenant(tenantId, (tx) => hideMirror(tx, tenantId, order));
    expect(await listSnapshots({ ctx: rep.ctx, clock: at(now) })).toEqual([]);
  });

  it("keeps no word that somebody typed, and is written down when it is made, opened and revoked", async () => {
    const query = { period: "last_30_days", zone: "UTC", title: "Canary", account: "Canary" };
    const { id } = await take(rep.ctx, { query });
    await openSnapshot({ ctx: rep.ctx, input: { snapshotId: id }, clock: at(now) });
    await revokeSnapshot({ ctx: rep.ctx, input: { snapshotId: id } });
    const [row, entries] = await withTenant(owner.tenantId, async (tx) => [
      await tx.reportSnapshot.findFirst({ where: { id } }),
      await tx.auditEntry.findMany({
        where: { target: id },
        orderBy: { seq: "asc" },
        select: { action: true },
      }),
    ]);
    expect(JSON.stringify(row)).not.toContain("Canary");
    expect(entries.map(({ action }) => action)).toEqual([
      "report-snapshot.created",
      "report-snapshot.opened",
      "report-snapshot.revoked",
    ]);
  });

  it("of people holds those of its moment, in days that stay", async () => {
    const { id } = await take(owner.ctx, {
      report: "people",
      query: { period: "last_30_days", zone: "UTC" },
    });
    await makeGongUser(owner.tenantId, { gongId: "502", name: "Kim Ro" });
    const { rows } = await listSnapshotRows({
      ctx: owner.ctx,
      input: { snapshotId: id, limit: 50 },
      clock: at(now + dayMs),
    });
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(["Bo Ek"]));
    const opened = await openSnapshot({ ctx: owner.ctx, input: { snapshotId: id }, clock: at(now) });
    expect(opened).toMatchObject({ days: { from: "2026-10-20", to: "2026-11-18" }, count: 1, visible: 1 });
  });
});
