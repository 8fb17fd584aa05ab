import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { getOverview } from "./get-overview.ts";

const wednesday = { zone: "UTC", nowMs: Date.parse("2026-11-18T12:00:00Z") };
let acme: Awaited<ReturnType<typeof makeTenant>>;

beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  const talk = { usTalkSeconds: 900, themTalkSeconds: 300 };
  await makeCall(tenantId, { gongId: "1", startedAt: "2026-11-17T10:00:00Z", ...talk });
  await makeCall(tenantId, {
    gongId: "2",
    startedAt: "2026-11-16T10:00:00Z",
    usTalkSeconds: 500,
    themTalkSeconds: 0,
  });
  await makeCall(tenantId, { gongId: "3", startedAt: "2026-11-10T10:00:00Z" });
  await makeCall(tenantId, { gongId: "4", startedAt: "2026-11-13T10:00:00Z" });
  await makeCall(tenantId, { gongId: "5", startedAt: "2026-11-12T10:00:00Z", transcriptState: "waiting" });
  await makeCall(tenantId, { gongId: "6", startedAt: "2026-11-17T10:00:00Z", isPrivate: true });
});

describe("getOverview", () => {
  it("holds this week against the same days of the last, private calls left out, talk among ourselves too", async () => {
    const overview = await getOverview({ ctx: acme.ctx, input: wednesday });
    expect(overview.thisWeek).toEqual({ calls: 2, hours: 1, usShare: 0.75 });
    expect(overview.lastWeek).toMatchObject({ calls: 1, hours: 0.5, usShare: null });
    expect(overview.copied).toMatchObject({ calls: 5, transcripts: 4, people: 1 });
    expect(overview.newest.map((call) => call.id)).toEqual(["1", "2", "4", "5", "3"]);
    expect([overview.weekStart, overview.today]).toEqual(["2026-11-16", "2026-11-18"]);
  });

  it("names what needs a look: late transcripts, members nobody in Gong matches, streams in trouble", async () => {
    await withTenant(acme.tenantId, (tx) =>
      tx.syncStream.create({
        data: {
          tenantId: acme.tenantId,
          stream: "users",
          state: "blocked",
          errorText: "Gong keeps users closed.",
        },
      }),
    );
    const { attention } = await getOverview({ ctx: acme.ctx, input: wednesday });
    expect(attention.map(({ kind, count, sentence }) => [kind, count, sentence])).toEqual([
      ["stream-trouble", 1, "Gong keeps users closed."],
      ["transcripts-late", 1, "1 call has had no transcript from Gong for more than a day."],
      ["unmatched-member", 1, "1 member has no Gong user with the same e-mail address."],
    ]);
  });

  it("counts for a rep only his own calls where the tenant says so", async () => {
    const rep = await makeMember(acme, "member");
    rep.ctx.actor.gongUserId = "501";
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    await withTenant(acme.tenantId, (tx) =>
      tx.call.update({
        where: { tenantId_gongId: { tenantId: acme.tenantId, gongId: "2" } },
        data: { primaryUserGongId: "501" },
      }),
    );
    await withTenant(acme.tenantId, (tx) =>
      tx.callParty.updateMany({
        where: { tenantId: acme.tenantId, callGongId: { not: "4" } },
        data: { userGongId: null },
      }),
    );
    await withTenant(acme.tenantId, (tx) =>
      refreshDerived(tx, acme.tenantId, ["1", "2", "3", "4", "5", "6"]),
    );
    const overview = await getOverview({ ctx: rep.ctx, input: wednesday });
    expect(overview.newest.map((call) => call.id)).toEqual(["2", "4"]);
    expect(overview.copied.calls).toBe(2);
  });

  it("tells a member who may see no call from a tenant that has none yet", async () => {
    const stranger = await makeMember(acme, "member");
    const hidden = await getOverview({ ctx: stranger.ctx, input: wednesday });
    expect([hidden.copied.calls, hidden.hasCalls]).toEqual([0, true]);
    const empty = await makeTenant();
    const none = await getOverview({ ctx: empty.ctx, input: wednesday });
    expect([none.copied.calls, none.hasCalls]).toEqual([0, false]);
  });
});
