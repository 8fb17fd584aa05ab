import { beforeAll, describe, expect, it } from "vitest";
import { getTranscript } from "#lib/calls/get-transcript.ts";
import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { getPerson } from "#lib/people/get-person.ts";
import { listPeopleReport } from "#lib/reports/people/list-people-report.ts";
import { ListPeopleReportQuery } from "#lib/reports/people/schemas.ts";
import { createSnapshot } from "#lib/reports/snapshots/create-snapshot.ts";
import { openSnapshot } from "#lib/reports/snapshots/open-snapshot.ts";
import { CreateSnapshotInput } from "#lib/reports/snapshots/schemas.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { areas, covers } from "#lib/tenancy/areas.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { managerWays, writeFigures, writeRecord } from "./testing/manager-ways-to-calls.ts";
import { calls, domainOf, list, snapshotOf, userOf, type World, ways } from "./testing/ways-to-calls.ts";

const roles = ["owner", "admin", "manager", "member", "viewer"] as const;
const visibilities = ["everyone", "own_team", "own_calls"] as const;
const days = { period: "custom", from: "2026-10-01", to: "2026-10-31", zone: "UTC" } as const;
let owner: Awaited<ReturnType<typeof makeTenant>>;
const copied = { contentHash: "test", raw: {}, mirroredAt: new Date() };
const members = new Map<string, TestMember>();

/** Each call with a company, a domain, a tracker and a review of its own, so that any leak names its call. */
async function writeCall({ id, host, isPrivate }: World): Promise<void> {
  const { tenantId } = owner;
  const keys = { tenantId, callGongId: id };
  await makeCall(tenantId, {
    gongId: id,
    startedAt: "2026-10-01T10:00:00Z",
    title: `Call ${id}`,
    accountName: `Customer ${id}`,
    isPrivate,
    primaryUserGongId: userOf[host],
    usTalkSeconds: 1500,
    themTalkSeconds: 100,
  });
  await withTenant(tenantId, async (tx) => {
    await tx.callParty.updateMany({ where: { ...keys, side: "us" }, data: { userGongId: userOf[host] } });
    await tx.callParty.updateMany({
      where: { ...keys, side: "them" },
      data: { emailAddress: `ann@${domainOf(id)}` },
    });
    await tx.gongAnsweredScorecard.create({
      data: {
        ...keys,
        gongId: `9${id}`,
        scorecardGongId: "901",
        reviewedUserGongId: userOf[host],
        visibility: "PUBLIC",
        overallScore: 3,
        reviewedAt: new Date("2026-10-01T12:00:00Z"),
        ...copied,
      },
    });
    await tx.gongLibraryItem.create({
      data: { ...keys, folderGongId: "800", itemKey: id, note: "Worth it", ...copied },
    });
    await refreshDerived(tx, tenantId, [id]);
  });
  await writeRecord(tenantId, { id, host, isPrivate });
}

beforeAll(async () => {
  owner = await makeTenant("Screens");
  const { tenantId } = owner;
  await makeGongUser(tenantId, { gongId: userOf.mine, name: "Mine" });
  await makeGongUser(tenantId, { gongId: userOf.report, name: "Report", managerGongId: userOf.mine });
  await makeGongUser(tenantId, { gongId: userOf.other, name: "Other" });
  await withTenant(tenantId, (tx) =>
    tx.gongLibraryFolder.create({ data: { tenantId, gongId: "800", name: "Best of", ...copied } }),
  );
  for (const call of calls) await writeCall(call);
  await writeFigures(tenantId);
  for (const role of roles) {
    const member = await makeMember(owner, role);
    member.ctx.actor.gongUserId = userOf.mine;
    members.set(role, member);
  }
  const show = (showPrivate: boolean) =>
    withTenant(tenantId, (tx) => tx.tenant.update({ where: { id: tenantId }, data: { showPrivate } }));
  await show(true);
  const kept = { report: "conversations", query: days, name: "All calls", days: 1 };
  const input = CreateSnapshotInput.parse(kept);
  Object.assign(snapshotOf, await createSnapshot({ ctx: owner.ctx, input }));
  await show(false);
});

describe.each(visibilities)("where people see the calls of %s", (visibility) => {
  describe.each([false, true])("and private ones are shown: %s", (showPrivate) => {
    beforeAll(async () => {
      const { tenantId } = owner;
      await withTenant(tenantId, (tx) =>
        tx.tenant.update({ where: { id: tenantId }, data: { visibility, showPrivate } }),
      );
    });

    it.each(roles)("every screen and file shows the %s the same calls, or is closed", async (role) => {
      const ctx = members.get(role)?.ctx ?? owner.ctx;
      const isAll = role === "owner" || role === "admin" || visibility === "everyone";
      const isInSight = ({ host }: World) =>
        isAll || host === "mine" || (visibility === "own_team" && host === "report");
      for (const { name, needs, showsPrivate, seen } of [...ways, ...managerWays]) {
        const isOpen = needs.every((area) => covers(ctx.actor.areas[area], "read"));
        if (!isOpen) {
          await expect(seen(ctx), `${name} of the ${role}`).rejects.toMatchObject({ code: "forbidden" });
          continue;
        }
        const wanted = calls
          .filter((call) => isInSight(call) && (!call.isPrivate || (showPrivate && showsPrivate)))
          .map(({ id }) => id);
        expect((await seen(ctx)).sort(), `${name} of the ${role}`).toEqual(wanted.sort());
      }
      const opened = await openSnapshot({ ctx, input: { snapshotId: snapshotOf.id } });
      const shown = calls.filter((call) => isInSight(call) && (showPrivate || !call.isPrivate)).length;
      const told = [opened.count, opened.visible, opened.hidden, opened.gone];
      expect(told, `counts of a snapshot for the ${role}`).toEqual([
        calls.length,
        shown,
        calls.length - shown,
        0,
      ]);
      if (covers(ctx.actor.areas.stats, "read")) {
        const input = ListPeopleReportQuery.parse({ ...days, pace: "month", limit: 200 });
        const { rows, heads } = await listPeopleReport({ ctx, input });
        const at = (id: string) => heads.findIndex((head) => head.id === id);
        const ofPeople = Object.fromEntries(rows.map((row) => [row[at("id")], row[at("calls")]]));
        const wanted = Object.keys(userOf).flatMap((host) => {
          const own = calls.filter((call) => call.host === host && isInSight(call));
          const counted = own.filter((call) => showPrivate || !call.isPrivate).length;
          return own.length > 0 ? [[userOf[host as keyof typeof userOf], counted]] : [];
        });
        expect(ofPeople, `the report on people for the ${role}`).toEqual(Object.fromEntries(wanted));
      }
      const hosts = (await listCallFilters({ ctx })).hosts.map(({ id }) => id);
      const inSight = new Set(calls.filter(isInSight).map(({ host }) => userOf[host] as string));
      expect(hosts.sort(), `hosts to choose from of the ${role}`).toEqual([...inSight].sort());
      for (const userId of Object.values(userOf)) {
        const person = await getPerson({ ctx, input: { userId } });
        expect(person.showsFigures, `figures of ${userId} for the ${role}`).toBe(inSight.has(userId));
      }
    });
  });
});

describe("a member to whom an area is closed", () => {
  it.each(areas)("gets nothing that needs it: %s", async (area) => {
    const { ctx } = members.get("admin") ?? owner;
    const shut = { ...ctx, actor: { ...ctx.actor, areas: { ...ctx.actor.areas, [area]: "none" as const } } };
    for (const { name, needs, seen } of [...ways, ...managerWays]) {
      if (needs.includes(area)) {
        await expect(seen(shut), name).rejects.toMatchObject({ code: "forbidden" });
      }
    }
    if (area === "transcripts") {
      await expect(getTranscript({ ctx: shut, input: { callId: "100" } })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    if (area === "scorecards") {
      expect((await list(shut)).calls.every(({ score }) => score === null)).toBe(true);
      expect((await listCallFilters({ ctx: shut })).scorecards).toEqual([]);
    }
  });
});
