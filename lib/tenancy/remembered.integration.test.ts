import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { listAccounts } from "#lib/accounts/list-accounts.ts";
import { enterSession } from "#lib/auth/find-session.ts";
import { hashSessionToken } from "#lib/auth/session-token.ts";
import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { createCoachingMark } from "#lib/coaching/create-coaching-mark.ts";
import { listCoachingQueue } from "#lib/coaching/list-coaching-queue.ts";
import { databaseClient, type Tx } from "#lib/db/client.ts";
import { findEntry } from "#lib/db/find-entry.ts";
import { type Role, Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { updateMetricRanges } from "#lib/interaction/update-metric-ranges.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { listOverviewPeople } from "#lib/overview/list-overview-people.ts";
import { listPeople } from "#lib/people/list-people.ts";
import { listReports } from "#lib/people/list-reports.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { hideMirror } from "#lib/sync/purge/hide-mirror.ts";
import { listScopeOptions } from "#lib/team-scope/list-scope-options.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import type { TenantContext } from "./context.ts";
import { memberContext } from "./member-context.ts";
import { forgetAnswers, remembered } from "./remembered.ts";

const now = new Date("2026-11-18T12:01:00Z");
const period = { period: "this_week", zone: "America/New_York" } as const;

/** Every answer that is remembered, by the name it has there. */
const answers: Record<string, (ctx: TenantContext) => Promise<unknown>> = {
  overview: (ctx) => getOverview({ ctx, input: period }),
  "overview-people": (ctx) => listOverviewPeople({ ctx, input: period }),
  "overview-calls": (ctx) => listOverviewCalls({ ctx, input: period }),
  "call-filters": (ctx) => listCallFilters({ ctx }),
  "coaching-queue": (ctx) => listCoachingQueue({ ctx, input: { ...period, limit: 50 } }),
  people: (ctx) => listPeople({ ctx, input: { state: "all", limit: 50 } }),
  "people-reports": (ctx) => listReports({ ctx, input: {} }),
  accounts: (ctx) => listAccounts({ ctx, input: { limit: 50 } }),
  "scope-options": (ctx) => listScopeOptions({ ctx }),
};

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

/** The context of the member's next request, as the wrapper makes it. */
async function nextRequest(token: string, slug: string): Promise<TenantContext> {
  const entered = await enterSession(token, slug);
  if (!entered?.place) throw new Error("The member does not get in.");
  return memberContext(entered.session, entered.place, { requestId: "req_1", address: null });
}

async function tablesWithNotes(): Promise<string[]> {
  const rows = await databaseClient().$queryRaw<{ name: string }[]>`
    SELECT relname::text AS name FROM pg_class WHERE relkind = 'r' AND (
      SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = pg_class.oid AND t.tgname IN ('note_change', 'note_removal')
        AND t.tgenabled = 'O') = 2`;
  return rows.map(({ name }) => name);
}

/** A small company: a leader, two in the team, one outside it, and calls of all of them this week. */
async function makeCompany(): Promise<Tenant> {
  const tenant = await makeTenant();
  const { tenantId } = tenant;
  await makeGongUser(tenantId, { gongId: "500", name: "Kim Ro" });
  for (const gongId of ["501", "502"]) {
    await makeGongUser(tenantId, { gongId, name: `Rep ${gongId}`, managerGongId: "500" });
  }
  await makeGongUser(tenantId, { gongId: "503", name: "Out Side" });
  const ids = ["1", "2", "3", "4"];
  for (const [index, gongId] of ids.entries()) {
    await makeCall(tenantId, {
      gongId,
      startedAt: new Date(now.getTime() - (index + 1) * 5 * 3_600_000).toISOString(),
      primaryUserGongId: `50${index}`,
      usTalkSeconds: 900,
      themTalkSeconds: 100,
    });
  }
  await withTenant(tenantId, (tx) => refreshDerived(tx, tenantId, ids));
  return tenant;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  forgetAnswers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a remembered answer", () => {
  let acme: Tenant;
  let token: string;
  beforeAll(async () => {
    acme = await makeCompany();
    vi.useFakeTimers({ toFake: ["Date"], now });
    ({ token } = await signInAs(acme.personId));
    vi.useRealTimers();
  });

  it("is one of those that this file knows", async () => {
    const root = join(import.meta.dirname, "..");
    const files = (await readdir(root, { recursive: true })).filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("db/generated"),
    );
    const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
    const names = texts.flatMap((text) =>
      [...text.matchAll(/\bremembered\(\s*ctx,\s*"([^"]+)"/g)].map((found) => found[1]),
    );
    expect(names.sort()).toEqual(Object.keys(answers).sort());
  });

  it.each(Object.keys(answers))("is made of tables that tell of their changes: %s", async (name) => {
    const tables = await databaseClient().$queryRaw<{ name: string }[]>`
      SELECT relname::text AS name FROM pg_class WHERE relkind IN ('r', 'v', 'm') AND relnamespace = 'public'::regnamespace`;
    const noted = new Set(await tablesWithNotes());
    // The visibility and the purge are asked for by name or by policy: the one is in the request's state.
    expect(noted).toContain("purge_runs");
    const ctx = await nextRequest(token, acme.slug);
    const sent = vi.spyOn(pg.Client.prototype, "query");
    await answers[name]?.(ctx);
    const texts = sent.mock.calls.map(([asked]) => {
      const query: unknown = asked;
      return typeof query === "string" ? query : String((query as { text?: unknown }).text);
    });
    expect(texts.length).toBeGreaterThan(2);
    const read = tables
      .map((table) => table.name)
      .filter((table) => texts.some((text) => new RegExp(`\\b${table}\\b`).test(text)));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((table) => !noted.has(table) && table !== "tenants")).toEqual([]);
  });

  it.each(Object.keys(answers))("is read once and given again: %s", async (name) => {
    const first = await answers[name]?.(await nextRequest(token, acme.slug));
    const ctx = await nextRequest(token, acme.slug);
    const sent = vi.spyOn(pg.Client.prototype, "query");
    expect(await answers[name]?.(ctx)).toEqual(first);
    expect(sent).not.toHaveBeenCalled();
    forgetAnswers();
    expect(await answers[name]?.(ctx)).toEqual(first);
    expect(sent).toHaveBeenCalled();
  });

  it("has a clock that stands still for five minutes at most", async () => {
    const times: number[] = [];
    const ask = async () =>
      remembered(await nextRequest(token, acme.slug), "clock", null, async () => times.push(Date.now()));
    await ask();
    vi.setSystemTime(new Date("2026-11-18T12:04:59.999Z"));
    await ask();
    expect(times).toHaveLength(1);
    vi.setSystemTime(new Date("2026-11-18T12:05:00Z"));
    await ask();
    expect(times).toHaveLength(2);
  });

  it("is not kept where the read failed, and asked for once by many at a time", async () => {
    const ctx = await nextRequest(token, acme.slug);
    let times = 0;
    const fail = () =>
      remembered(ctx, "failing", null, async () => {
        times += 1;
        throw new Error("on purpose");
      });
    await expect(fail()).rejects.toThrow("on purpose");
    await expect(fail()).rejects.toThrow("on purpose");
    expect(times).toBe(2);
    const read = vi.fn(async () => ({ said: "once" }));
    const all = await Promise.all(Array.from({ length: 5 }, () => remembered(ctx, "many", null, read)));
    expect(read).toHaveBeenCalledTimes(1);
    expect(new Set(all).size).toBe(5);
  });

  it("makes room for others, and a long one is not kept", async () => {
    const ctx = await nextRequest(token, acme.slug);
    const long = (name: string, length: number) => {
      const read = vi.fn(async () => "x".repeat(length));
      return { read, ask: () => remembered(ctx, name, null, read) };
    };
    const tooLong = long("too long", 500_001);
    await tooLong.ask();
    await tooLong.ask();
    expect(tooLong.read).toHaveBeenCalledTimes(2);
    const kept = Array.from({ length: 80 }, (_, index) => long(`long ${index}`, 450_000));
    for (const { ask } of kept) await ask();
    await kept.at(-1)?.ask();
    await kept[0]?.ask();
    expect(kept.at(-1)?.read).toHaveBeenCalledTimes(1);
    expect(kept[0]?.read).toHaveBeenCalledTimes(2);
  });

  it("is never somebody else's: rights, visibility and the member are part of the question", async () => {
    const colleague = await makeMember(acme, "owner");
    const { token: other } = await signInAs(colleague.personId);
    const read = vi.fn(async () => "answer");
    for (const each of [token, other]) {
      await remembered(await nextRequest(each, acme.slug), "whose", null, read);
    }
    expect(read).toHaveBeenCalledTimes(2);
    await withTenant(acme.tenantId, (tx) =>
      tx.member.updateMany({
        where: { tenantId: acme.tenantId, personId: colleague.personId },
        data: { role: "viewer" },
      }),
    );
    await remembered(await nextRequest(other, acme.slug), "whose", null, read);
    expect(read).toHaveBeenCalledTimes(3);
  });
});

/** The state that a request of the member sees. */
async function stateOf(token: string, slug: string): Promise<string | undefined> {
  return (await findEntry(hashSessionToken(token), slug))?.place?.changes;
}

describe("the state of a tenant's data", () => {
  it("is another one after every change of a table that remembered answers are made of, and the same after all else", async () => {
    const [acme, other] = [await makeCompany(), await makeCompany()];
    const [{ token }, others] = [await signInAs(acme.personId), await signInAs(other.personId)];
    const before = await stateOf(others.token, other.slug);
    const seen: unknown[] = [await stateOf(token, acme.slug)];
    const run = async (statements: string[]) => {
      await withTenant(acme.tenantId, async (tx) => {
        for (const statement of statements) await tx.$executeRawUnsafe(statement);
      });
      return stateOf(token, acme.slug);
    };
    let changed = 0;
    for (const table of await tablesWithNotes()) {
      const idle = [
        `INSERT INTO "${table}" SELECT * FROM "${table}" ON CONFLICT DO NOTHING`,
        `DELETE FROM "${table}" WHERE false`,
        "SAVEPOINT before",
        `DELETE FROM "${table}"`,
        "ROLLBACK TO SAVEPOINT before",
      ];
      expect(await run(idle), table).toBe(seen.at(-1));
      const rows = await withTenant(acme.tenantId, (tx) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" LIMIT 1`),
      );
      if (rows.length === 0) continue;
      for (const statement of [`UPDATE "${table}" SET tenant_id = tenant_id`, `DELETE FROM "${table}"`]) {
        const state = await run([
          statement,
          ...(statement.startsWith("D") ? ["SAVEPOINT a", statement] : []),
        ]);
        expect(seen, statement).not.toContain(state);
        seen.push(state);
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(8);
    expect(await stateOf(others.token, other.slug)).toBe(before);
    expect(await withTenant(acme.tenantId, (tx) => tx.dataChange.count())).toBe(1);
  });

  it.runIf(inject("databaseKind") === "postgres")(
    "is told by transactions at the same time, of which none waits for another",
    async () => {
      const acme = await makeCompany();
      const { token } = await signInAs(acme.personId);
      const touch = (gongId: string, meanwhile: () => Promise<unknown>) =>
        withTenant(acme.tenantId, async (tx) => {
          await tx.gongUser.updateMany({ where: { tenantId: acme.tenantId, gongId }, data: { name: "New" } });
          await meanwhile();
        });
      const states: unknown[] = [];
      const look = async () => states.push(await stateOf(token, acme.slug));
      await look();
      await touch("500", async () => {
        await touch("501", look);
        await look();
      });
      await look();
      expect(states[1]).toBe(states[0]);
      expect(new Set(states).size).toBe(3);
    },
  );
});

describe("remembered answers of people who ask again and again", () => {
  const viewers = ["owner", "leader", "rep"] as const;
  type Act = (acme: Tenant, member: (name: (typeof viewers)[number]) => string) => Promise<unknown>;
  const inTenant = ({ tenantId }: Tenant, work: (tx: Tx) => Promise<unknown>) => withTenant(tenantId, work);
  let last = 100;
  const nextId = () => {
    last += 1;
    return last;
  };
  const acts = fc.oneof(
    fc.constantFrom("500", "501", "502", "503").map(
      (host): Act =>
        ({ tenantId }) => {
          const id = nextId();
          return makeCall(tenantId, {
            gongId: String(id),
            startedAt: new Date(now.getTime() - id * 60_000).toISOString(),
            primaryUserGongId: host,
            isPrivate: id % 5 === 0,
            accountName: `Account ${id % 3}`,
          });
        },
    ),
    fc.constantFrom("1", "2", "3", "4").map(
      (gongId): Act =>
        (acme) =>
          inTenant(acme, async (tx) => {
            const { tenantId } = acme;
            await tx.call.updateMany({ where: { tenantId, gongId }, data: { removedAt: now } });
            await refreshDerived(tx, tenantId, [gongId]);
          }),
    ),
    fc.constantFrom(...Object.values(Visibility)).map(
      (visibility): Act =>
        (acme) =>
          inTenant(acme, (tx) =>
            tx.tenant.updateMany({ where: { id: acme.tenantId }, data: { visibility } }),
          ),
    ),
    fc.boolean().map(
      (showPrivate): Act =>
        (acme) =>
          inTenant(acme, (tx) =>
            tx.tenant.updateMany({ where: { id: acme.tenantId }, data: { showPrivate } }),
          ),
    ),
    fc
      .record({ role: fc.constantFrom("admin", "manager", "member"), who: fc.constantFrom("leader", "rep") })
      .map(
        ({ role, who }): Act =>
          (acme, member) =>
            inTenant(acme, (tx) =>
              tx.member.updateMany({
                where: { tenantId: acme.tenantId, personId: member(who as "rep") },
                data: { role: role as Role },
              }),
            ),
      ),
    fc.record({ id: fc.constantFrom("501", "502", "503"), boss: fc.constantFrom("500", "501", null) }).map(
      ({ id, boss }): Act =>
        (acme) =>
          inTenant(acme, (tx) =>
            tx.gongUser.updateMany({
              where: { tenantId: acme.tenantId, gongId: id },
              data: { managerGongId: boss, name: `Rep ${id} under ${boss}` },
            }),
          ),
    ),
    fc.double({ min: 0, max: 1, noNaN: true }).map(
      (high): Act =>
        ({ ctx }) =>
          updateMetricRanges({ ctx, input: { talkRatio: { from: 0, to: high } } }),
    ),
    fc.constantFrom("1", "2").map(
      (callId): Act =>
        ({ ctx }) =>
          createCoachingMark({ ctx, input: { callId, kind: "done" } }).catch(() => undefined),
    ),
    fc.constant<Act>((acme) =>
      inTenant(acme, (tx) => hideMirror(tx, acme.tenantId, { reason: "disconnect", memberId: null, now })),
    ),
  );

  it("are what the database says at that moment, whatever happened in between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 6 }), async (history) => {
        const acme = await makeCompany();
        const people = new Map<string, { personId: string; token: string }>();
        for (const [name, role, gongUserId] of [
          ["owner", "owner", null],
          ["leader", "manager", "500"],
          ["rep", "member", "501"],
        ] as const) {
          const { personId } = await makeMember(acme, role);
          await inTenant(acme, (tx) =>
            tx.member.updateMany({ where: { tenantId: acme.tenantId, personId }, data: { gongUserId } }),
          );
          people.set(name, { personId, token: (await signInAs(personId)).token });
        }
        for (const act of [undefined, ...history]) {
          await act?.(acme, (name) => people.get(name)?.personId ?? "");
          for (const { token } of people.values()) {
            const ctx = await nextRequest(token, acme.slug);
            const { dataState: _state, ...unremembered } = ctx;
            for (const [name, ask] of Object.entries(answers)) {
              const refused = (error: unknown) => String(error);
              const [given, held] = [await ask(ctx).catch(refused), await ask(unremembered).catch(refused)];
              expect(given, name).toEqual(held);
            }
          }
        }
      }),
      { numRuns: 2 },
    );
  }, 120_000);
});
