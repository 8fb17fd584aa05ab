import { describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { createPurgesFile, listPurges } from "#lib/sync/purge/list-purges.ts";
import { workPurges } from "#lib/sync/purge/work-purges.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall } from "#lib/test/mirror-factories.ts";
import { getRetention } from "./get-retention.ts";
import { previewRetention } from "./preview-retention.ts";
import { retentionLine } from "./retention-line.ts";
import { updateRetention } from "./update-retention.ts";

const nowMs = Date.UTC(2026, 10, 21, 9);
const clock = { now: () => nowMs };

/** Calls of half an hour on the first of each of the last twelve months. */
async function makeYear() {
  const tenant = await makeTenant("Year");
  for (let back = 0; back < 12; back++) {
    const startedAt = new Date(Date.UTC(2026, 10 - back, 1, 10)).toISOString();
    await makeCall(tenant.tenantId, { gongId: `c${back}`, startedAt, isPrivate: back === 11 });
  }
  return tenant;
}

const months = (keepMonths: number, startsOn = "2026-11-21") =>
  ({ keep: "months", keepMonths, startsOn }) as const;

describe("keeping calls for a time", () => {
  it("is previewed exactly: what goes, what stays, month by month, and nothing is changed by looking", async () => {
    const { ctx, tenantId } = await makeYear();
    const preview = await previewRetention({ ctx, input: { keepMonths: 3, startsOn: "2026-11-28" } }, clock);
    expect(preview).toMatchObject({
      line: "2026-08-28T00:00:00.000Z",
      erased: { calls: 9, durationSeconds: 9 * 1800, transcripts: 8 },
      kept: { calls: 3, durationSeconds: 3 * 1800, transcripts: 3, oldest: "2026-09-01T10:00:00.000Z" },
    });
    expect(preview.months).toHaveLength(12);
    expect(preview.months[0]).toEqual({ month: "2026-11", calls: 1, erased: 0 });
    expect(preview.months.at(-1)).toEqual({ month: "2025-12", calls: 1, erased: 1 });
    expect(await withTenant(tenantId, (tx) => tx.call.count())).toBe(12);
    expect(await withTenant(tenantId, (tx) => tx.auditEntry.count())).toBe(0);
  });

  it("erases exactly what the preview said, once its day has come", async () => {
    const { ctx, tenantId } = await makeYear();
    const input = months(3, "2026-11-28");
    const preview = await previewRetention({ ctx, input }, clock);
    expect(await updateRetention({ ctx, input }, clock)).toMatchObject({ isAtWork: false, line: null });
    await workPurges({ tenantId, clock });
    expect(await withTenant(tenantId, (tx) => tx.call.count())).toBe(12);

    const then = { now: () => Date.UTC(2026, 10, 28, 0, 0, 1) };
    expect(await withTenant(tenantId, (tx) => retentionLine(tx, tenantId, then.now()))).toEqual(
      new Date(preview.line),
    );
    expect(await updateRetention({ ctx, input }, then)).toMatchObject({ isAtWork: true, line: preview.line });
    await workPurges({ tenantId, clock: then });
    const left = await withTenant(tenantId, (tx) =>
      tx.call.aggregate({ _count: true, _min: { startedAt: true }, _sum: { durationSeconds: true } }),
    );
    expect(left).toEqual({
      _count: preview.kept.calls,
      _min: { startedAt: new Date(preview.kept.oldest ?? "") },
      _sum: { durationSeconds: preview.kept.durationSeconds },
    });
    const { purges } = await listPurges({ ctx, input: { limit: 20 } });
    expect(purges).toMatchObject([{ reason: "retention", by: "Callboard", done: 9, line: preview.line }]);
  });

  it("can be ended, and says who changed it from what to what", async () => {
    const { ctx, tenantId } = await makeYear();
    await updateRetention({ ctx, input: months(24) }, clock);
    await updateRetention({ ctx, input: { keep: "for-ever" } }, clock);
    expect(await getRetention({ ctx }, clock)).toMatchObject({
      keepMonths: null,
      startsOn: null,
      isAtWork: false,
      held: { calls: 12, oldest: "2025-12-01T10:00:00.000Z" },
    });
    const audit = await withTenant(tenantId, (tx) => tx.auditEntry.findMany({ orderBy: { seq: "asc" } }));
    expect(audit.map(({ action, actorName, details }) => ({ action, actorName, details }))).toEqual([
      {
        action: "retention.changed",
        actorName: "Test owner",
        details: {
          before: { keepMonths: null, startsOn: null },
          after: { keepMonths: 24, startsOn: "2026-11-21" },
          callsToErase: 0,
        },
      },
      {
        action: "retention.changed",
        actorName: "Test owner",
        details: {
          before: { keepMonths: 24, startsOn: "2026-11-21" },
          after: { keepMonths: null, startsOn: null },
          callsToErase: 0,
        },
      },
    ]);
  });

  it("cannot begin in the past or beyond a year, and is changed by owners and admins alone", async () => {
    const { ctx, tenantId, slug } = await makeTenant();
    for (const startsOn of ["2026-11-20", "2027-12-01"]) {
      await expect(updateRetention({ ctx, input: months(3, startsOn) }, clock)).rejects.toMatchObject({
        code: "invalid_input",
      });
    }
    for (const role of ["manager", "member", "viewer"] as const) {
      const member = await makeMember({ tenantId, slug }, role);
      await expect(updateRetention({ ctx: member.ctx, input: months(3) }, clock)).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(getRetention({ ctx: member.ctx }, clock)).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(createPurgesFile({ ctx: member.ctx })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });

  it("keeps its log page by page and as a file, without a name of a person or a call in its rows", async () => {
    const { ctx, tenantId } = await makeTenant();
    await withTenant(tenantId, (tx) =>
      tx.purgeRun.createMany({
        data: [0, 1, 2, 3, 4].map((at) => ({
          tenantId,
          id: `purge_${String(at).repeat(20)}`,
          reason: "disconnect" as const,
          memberId: at === 0 ? "mem_gone" : ctx.actor.memberId,
          startedAt: new Date(nowMs - (at > 2 ? 1000 : at)),
          finishedAt: new Date(nowMs),
          expected: 1,
          done: 1,
          erased: { calls: 1, call_turns: at },
        })),
      }),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listPurges({ ctx, input: { limit: 2, ...(cursor !== undefined && { cursor }) } });
      seen.push(...page.purges.map(({ id }) => id.slice(6, 7)));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["0", "1", "2", "4", "3"]);
    const lines = (await createPurgesFile({ ctx })).trim().split("\r\n");
    expect(lines).toHaveLength(11);
    expect(lines[1]).toContain("A former member");
    const exported = await withTenant(tenantId, (tx) => tx.auditEntry.findFirst());
    expect(exported).toMatchObject({ action: "purge-log.exported", details: { purges: 5 } });
  });
});
