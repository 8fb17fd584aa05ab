import { beforeAll, describe, expect, it } from "vitest";
import { listCalls } from "#lib/calls/list-calls.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import type { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { forgetAnswers } from "#lib/tenancy/remembered.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { getAccount } from "./get-account.ts";
import { listAccounts } from "./list-accounts.ts";
import { ListAccountsQuery } from "./schemas.ts";

const names = ["Globex", "Initech", "100% Ltd", "globex.example", null];
const callCount = 30;
let acme: Awaited<ReturnType<typeof makeTenant>>;
let rep: TestMember;

/** Thirty calls with four accounts, some at the same moment; each third one Kim's, others or the same Lee's, every seventh private. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  await makeGongUser(tenantId, { gongId: "502", name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: "503", name: "Lee Vo", managerGongId: "502" });
  const ids = Array.from({ length: callCount }, (_, index) => String(index + 1));
  for (const [index, gongId] of ids.entries()) {
    await makeCall(tenantId, {
      gongId,
      startedAt: new Date(Date.UTC(2026, 10, 1 + Math.floor(index / 2))).toISOString(),
      accountName: names[index % names.length] ?? null,
      isPrivate: index % 7 === 6,
      usTalkSeconds: 60 + index,
      themTalkSeconds: index % 4 === 0 ? 0 : 30,
      removedAt: gongId === "29" ? new Date() : null,
    });
  }
  await withTenant(tenantId, async (tx) => {
    const kims = ids.filter((_, index) => index % 3 === 0);
    await tx.callParty.updateMany({
      where: { tenantId, callGongId: { in: kims }, position: 0 },
      data: { userGongId: "502" },
    });
    const lees = ids.filter((_, index) => index % 4 === 0 && index % 5 !== 0);
    await tx.call.updateMany({
      where: { tenantId, gongId: { in: lees } },
      data: { primaryUserGongId: "503" },
    });
    await tx.callParty.updateMany({
      where: { tenantId, position: 1 },
      data: { emailAddress: "ines@globex.example" },
    });
    await refreshDerived(tx, tenantId, ids);
  });
  rep = await makeMember(acme, "member");
  rep.ctx.actor.gongUserId = "502";
});

const show = (visibility: Visibility, showPrivate = false) =>
  withTenant(acme.tenantId, (tx) =>
    tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility, showPrivate } }),
  );

/** Counted one by one from the list of calls. */
async function recount(ctx: TenantContext) {
  const { calls } = await listCalls({ ctx, input: ListCallsQuery.parse({}) });
  const accounts = new Map<string, typeof calls>();
  for (const call of calls) {
    if (call.accountName === null) continue;
    accounts.set(call.accountName, [...(accounts.get(call.accountName) ?? []), call]);
  }
  return [...accounts].map(([key, own]) => {
    const withCustomers = own.filter(({ themTalkSeconds }) => (themTalkSeconds ?? 0) > 0);
    const us = withCustomers.reduce((sum, call) => sum + (call.usTalkSeconds ?? 0), 0);
    const them = withCustomers.reduce((sum, call) => sum + (call.themTalkSeconds ?? 0), 0);
    return {
      key,
      calls: own.length,
      hours: own.reduce((sum, call) => sum + call.durationSeconds, 0) / 3600,
      firstCallAt: own.at(-1)?.startedAt,
      lastCallAt: own[0]?.startedAt,
      usShare: us + them > 0 ? us / (us + them) : null,
    };
  });
}

async function listed(ctx: TenantContext, filter: Record<string, unknown> = {}, walkedCalls?: number) {
  const found: Awaited<ReturnType<typeof listAccounts>>["accounts"] = [];
  let cursor: string | null = null;
  do {
    const input = ListAccountsQuery.parse({ limit: 3, ...filter, ...(cursor && { cursor }) });
    forgetAnswers();
    const page = await listAccounts({ ctx, input, ...(walkedCalls && { walkedCalls }) });
    found.push(...page.accounts);
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

describe("listAccounts", () => {
  it.each([
    ["everyone", false],
    ["everyone", true],
    ["own_team", false],
    ["own_team", true],
    ["own_calls", false],
    ["own_calls", true],
  ] as const)(
    "tells of each account what its calls add up to, where people see %s, private ones: %s",
    async (visibility, isShown) => {
      await show(visibility, isShown);
      for (const ctx of [acme.ctx, rep.ctx]) {
        const expected = await recount(ctx);
        // So few of the newest calls tell no page, so that accounts are looked up one by one.
        for (const walked of [1, 200]) {
          for (const limit of [1, 3, 50]) expect(await listed(ctx, { limit }, walked)).toEqual(expected);
          const named = expected.filter(({ key }) => key.includes("ob"));
          expect(await listed(ctx, { limit: 1, name: "OB" }, walked)).toEqual(named);
        }
      }
      await show("everyone");
    },
  );

  it("finds names by any part, literally", async () => {
    const keys = async (name: string) => (await listed(acme.ctx, { name })).map(({ key }) => key).sort();
    expect(await keys("GLOBEX")).toEqual(["Globex", "globex.example"]);
    expect(await keys("0%")).toEqual(["100% Ltd"]);
    expect(await keys("_")).toEqual([]);
  });
});

describe("getAccount", () => {
  it("tells what the customer's people said over the meetings, and where they told most", async () => {
    const { tenantId } = acme;
    const { talk, newest } = await getAccount({ ctx: acme.ctx, input: { key: "Globex" } });
    const ids = newest.map(({ id }) => id);
    const turns = await withTenant(tenantId, (tx) =>
      tx.callTurn.findMany({ where: { tenantId, callGongId: { in: ids }, side: "them" } }),
    );
    const lengths = turns.map(({ startMs, endMs }) => (endMs - startMs) / 1000);
    const asked = turns.filter(({ text }) => text.includes("?")).length;
    expect(turns.length).toBeGreaterThan(0);
    expect(talk).toMatchObject({ calls: ids.length, questions: asked });
    expect(talk?.longest).toMatchObject({ by: "Ines Roth", seconds: Math.max(...lengths) });
    expect(talk?.people).toMatchObject([
      {
        emailAddress: "ines@globex.example",
        calls: new Set(turns.map(({ callGongId }) => callGongId)).size,
        talkSeconds: lengths.reduce((sum, seconds) => sum + seconds, 0),
        share: 1,
        questions: asked,
      },
    ]);
    const first = newest.find(({ id }) => id === talk?.longest?.callId);
    expect(first?.themLongestSeconds).toBe(talk?.longest?.seconds);
  });

  it("keeps figures of talk from those without the area", async () => {
    const { ctx } = acme;
    const shut = { ...ctx, actor: { ...ctx.actor, areas: { ...ctx.actor.areas, stats: "none" as const } } };
    const account = await getAccount({ ctx: shut, input: { key: "Globex" } });
    expect(account.talk).toBeNull();
    expect(account.newest.every((call) => call.themQuestions === null)).toBe(true);
  });

  it("brings together calls, people of both sides, and calls that only a domain tells of", async () => {
    const account = await getAccount({ ctx: acme.ctx, input: { key: "Globex" } });
    const [summary] = (await recount(acme.ctx)).filter(({ key }) => key === "Globex");
    expect(account).toMatchObject(summary ?? {});
    expect(account.newest).toHaveLength(account.calls);
    expect(account.contacts).toMatchObject([
      { name: "Ines Roth", emailAddress: "ines@globex.example", calls: account.calls },
    ]);
    expect(account.team.reduce((sum, { calls }) => sum + calls, 0)).toBe(account.calls);
    expect([account.domains, account.alsoUnder]).toEqual([["globex.example"], ["globex.example"]]);
  });

  it("answers for an account out of sight, a foreign one and none at all alike", async () => {
    const stranger = await makeMember(acme, "member");
    const other = await makeTenant();
    await show("own_calls");
    for (const [ctx, key] of [
      [stranger.ctx, "Globex"],
      [other.ctx, "Globex"],
      [acme.ctx, "Nobody"],
    ] as const) {
      await expect(getAccount({ ctx, input: { key } })).rejects.toMatchObject({ code: "not_found" });
    }
    await show("everyone");
  });
});
