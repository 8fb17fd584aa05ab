import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { findLongestCall } from "./find-longest-call.ts";
import { fewPeople, getCallFigures, getFiguresByPerson } from "./get-call-figures.ts";

const dayMs = 86_400_000;
const startMs = Date.UTC(2026, 2, 1);
const daysOfCalls = 5;
let tenantId: string;

/** Calls at all hours of five days; the longest turn of a day falls into each part of it in turn. */
beforeAll(async () => {
  ({ tenantId } = await makeTenant("Figures"));
  await makeGongUser(tenantId, { gongId: "501", name: "Bo Ek" });
  await makeGongUser(tenantId, { gongId: "502", name: "Kim Roe" });
  for (let index = 0; index < daysOfCalls * 8; index++) {
    await makeCall(tenantId, {
      gongId: String(100 + index),
      startedAt: new Date(startMs + index * (dayMs / 8)).toISOString(),
      durationSeconds: 60 + index,
      primaryUserGongId: index % 3 === 0 ? "502" : "501",
      usTalkSeconds: index % 5,
      themTalkSeconds: index % 4,
      isPrivate: index % 11 === 5,
    });
  }
  // Each call its own longest monologue, so that every wrong choice shows.
  await withTenant(
    tenantId,
    (tx) => tx.$executeRaw`
    UPDATE call_facts SET longest_ms = 1000 + ((call_gong_id::int * 7919) % 997)
    WHERE tenant_id = ${tenantId} AND longest_ms IS NOT NULL`,
  );
  await withTenant(
    tenantId,
    (tx) => tx.$executeRaw`
    UPDATE call_roll_ups r SET longest_ms = (
      SELECT max(f.longest_ms) FROM call_facts f WHERE f.tenant_id = r.tenant_id AND f.user_gong_id = r.user_gong_id
        AND f.day = r.day AND f.is_private = r.is_private AND f.workspace_gong_id = r.workspace_gong_id)
    WHERE r.tenant_id = ${tenantId}`,
  );
  await withTenant(
    tenantId,
    (tx) => tx.$executeRaw`
    UPDATE call_week_roll_ups r SET longest_ms = (
      SELECT max(d.longest_ms) FROM call_roll_ups d WHERE d.tenant_id = r.tenant_id AND d.user_gong_id = r.user_gong_id
        AND d.day >= r.week AND d.day < r.week + 7 AND d.is_private = r.is_private
        AND d.workspace_gong_id = r.workspace_gong_id)
    WHERE r.tenant_id = ${tenantId}`,
  );
});

interface Recount {
  calls: number;
  durationSeconds: number;
  usTalkMs: number;
  longestMs: number | null;
}

/** The calls of a range one by one, without roll-ups. */
const recount = (people: string[], { from, to }: { from: Date; to: Date }, showPrivate: boolean) =>
  withTenant(tenantId, async (tx) => {
    const [row] = await tx.$queryRaw<Recount[]>(sql`
      SELECT count(*)::int AS calls, coalesce(sum(duration_seconds), 0)::float8 AS "durationSeconds",
        coalesce(sum(us_talk_ms) FILTER (WHERE them_talk_ms > 0), 0)::float8 AS "usTalkMs",
        max(longest_ms)::float8 AS "longestMs"
      FROM (
        SELECT call_gong_id, min(duration_seconds) AS duration_seconds, min(us_talk_ms) AS us_talk_ms,
          min(them_talk_ms) AS them_talk_ms, max(longest_ms) AS longest_ms
        FROM call_facts WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${people}::text[])
          AND started_at >= ${from.toISOString()}::timestamptz AND started_at < ${to.toISOString()}::timestamptz
          AND (${showPrivate} OR NOT is_private)
        GROUP BY call_gong_id
      ) each_once`);
    return row;
  });

describe("figures of any ranges", () => {
  const instant = fc
    .integer({ min: -4, max: daysOfCalls * 48 + 4 })
    .map((half) => startMs + half * 1_800_000);
  const range = fc.tuple(instant, instant).map(([one, other]) => ({
    from: new Date(Math.min(one, other)),
    to: new Date(Math.max(one, other)),
  }));

  it.each([
    ["everyone", "everyone" as const, [""]],
    ["one person", ["501"], ["501"]],
    ["a team", ["501", "502"], ["501", "502"]],
  ])("are those of a recount, for %s", async (_, users, people) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(range, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (ranges, showPrivate) => {
          const scope = { users, showPrivate, workspaceGongId: null };
          const found = await withTenant(tenantId, (tx) =>
            getCallFigures(tx, tenantId, scope, [...ranges, ...ranges.slice(0, 1)]),
          );
          expect(found).toHaveLength(ranges.length + 1);
          expect(found.at(-1)).toEqual(found[0]);
          for (const [index, one] of ranges.entries()) {
            expect(found[index]).toMatchObject((await recount(people, one, showPrivate)) ?? {});
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  const some = ["501", "502", "999"];
  const many = [...some, ...Array.from({ length: fewPeople }, (_, index) => `none ${index}`)];

  it.each([
    ["several", some],
    ["many", many],
  ])("are those of a recount for each of %s people", async (_, people) => {
    const startOf = (day: number) => new Date(startMs + day * dayMs);
    // The weeks that the roll-ups hold begin on the second day.
    const weeks = fc.constantFrom(
      { from: startOf(1), to: startOf(8) },
      { from: new Date(startMs - 20 * dayMs - 3_600_000), to: new Date(startMs + 40 * dayMs + 3_600_000) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(range, weeks), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (ranges, showPrivate) => {
          const scope = { showPrivate, workspaceGongId: null };
          const found = await withTenant(tenantId, (tx) =>
            getFiguresByPerson(tx, tenantId, scope, people, ranges),
          );
          expect([...found.keys()]).toEqual(people);
          for (const person of some) {
            for (const [index, one] of ranges.entries()) {
              expect(found.get(person)?.[index]).toMatchObject(
                (await recount([person], one, showPrivate)) ?? {},
              );
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ["everyone", "everyone" as const, [""]],
    ["one person", ["502"], ["502"]],
    ["a team", ["501", "502"], ["501", "502"]],
  ])(
    "have their longest monologue on the call that a look at each finds, for %s",
    async (_, users, people) => {
      await fc.assert(
        fc.asyncProperty(range, fc.boolean(), async (one, showPrivate) => {
          const scope = { users, showPrivate, workspaceGongId: null };
          await withTenant(tenantId, async (tx) => {
            const found = await findLongestCall(tx, tenantId, scope, one);
            const [wanted] = await tx.$queryRaw<{ callId: string; seconds: number }[]>`
            SELECT call_gong_id AS "callId", longest_ms::float8 / 1000 AS seconds FROM call_facts
            WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${people}::text[]) AND longest_ms IS NOT NULL
              AND started_at >= ${one.from.toISOString()}::timestamptz
              AND started_at < ${one.to.toISOString()}::timestamptz AND (${showPrivate} OR NOT is_private)
            ORDER BY longest_ms DESC, started_at DESC LIMIT 1`;
            expect(found && { callId: found.callId, seconds: found.seconds }).toEqual(wanted ?? null);
          });
        }),
        { numRuns: 40 },
      );
    },
  );
});
