import { listCallIds } from "#lib/calls/list-call-ids.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import { periodDays, todayIn } from "#lib/team-scope/period-days.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireMember } from "../require-member.ts";
import { requireReportArea } from "../require-report-area.ts";
import type { AskedReport } from "../schemas.ts";
import { toCallsQuery } from "../to-calls-query.ts";
import type { CreateSnapshotInput } from "./schemas.ts";
import type { StoredQuery } from "./stored-query.ts";

const mostCalls = 5_000;
/** Living ones of one member. */
const mostKept = 100;
const dayMs = 86_400_000;
/** What is over stays in the list as long, then it is forgotten. */
const rememberedDays = 30;

interface Frozen {
  query: StoredQuery;
  calls: string[];
  people: string[];
}

/**
 * Keeps which calls or people a report holds at this moment, under a link that ends by itself. Every viewer sees of them
 * what his own rights show him. Recorded.
 * @throws {AppError} `limit_exceeded` for more than 5,000 calls, or more than a hundred living snapshots of one member
 */
export async function createSnapshot({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: CreateSnapshotInput;
  clock?: Clock;
}): Promise<{ id: string }> {
  requireReportArea(ctx, input.report);
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  const now = clock.now();
  const id = newId("snap");
  await withTenant(tenantId, async (tx) => {
    await forgetOld(tx, tenantId, now);
    const living = { tenantId, memberId, revokedAt: null, expiresAt: { gt: new Date(now) } };
    if ((await tx.reportSnapshot.count({ where: living })) >= mostKept) {
      throw new AppError("limit_exceeded", `You have ${mostKept} living snapshots.`, {
        nextStep: "Revoke one that nobody needs any more.",
      });
    }
    const { query, calls, people } = await freeze(tx, ctx, input, now);
    const count = input.report === "people" ? people.length : calls.length;
    const expiresAt = new Date(now + input.days * dayMs);
    const { name, report } = input;
    const takenAt = new Date(now);
    await tx.reportSnapshot.create({
      data: { tenantId, id, memberId, name, report, query, people, count, takenAt, expiresAt },
    });
    await tx.reportSnapshotCall.createMany({
      data: calls.map((callGongId) => ({ tenantId, snapshotId: id, callGongId })),
    });
    await recordAudit(tx, ctx, {
      action: "report-snapshot.created",
      target: id,
      details: { report, name, count, until: expiresAt.toISOString() },
    });
  });
  return { id };
}

function freeze(tx: Tx, ctx: TenantContext, asked: AskedReport, now: number): Promise<Frozen> {
  return asked.report === "people" ? freezePeople(tx, ctx, asked, now) : freezeCalls(tx, ctx, asked, now);
}

async function freezeCalls(
  tx: Tx,
  ctx: TenantContext,
  { query }: Extract<AskedReport, { report: "conversations" }>,
  now: number,
): Promise<Frozen> {
  const { from, to, ...asked } = toCallsQuery(query, now);
  const calls = await listCallIds(tx, ctx, { ...asked, from, to }, mostCalls + 1);
  if (calls.length > mostCalls) {
    throw new AppError("limit_exceeded", "A snapshot holds 5,000 calls at most.", {
      nextStep: "Narrow the filters, or choose a shorter period.",
    });
  }
  return { query: { from, to, zone: asked.zone, sort: asked.sort }, calls, people: [] };
}

async function freezePeople(
  tx: Tx,
  ctx: TenantContext,
  { query }: Extract<AskedReport, { report: "people" }>,
  now: number,
): Promise<Frozen> {
  const { users } = await findTeamScope(tx, ctx, query, now);
  const people = await tx.gongUser.findMany({
    where: {
      tenantId: ctx.tenantId,
      removedAt: null,
      ...(users !== "everyone" && { gongId: { in: users } }),
    },
    select: { gongId: true },
  });
  const { zone, pace, workspace } = query;
  return {
    query: { ...periodDays(query, todayIn(zone, now)), zone, pace, ...(workspace && { workspace }) },
    calls: [],
    people: people.map(({ gongId }) => gongId),
  };
}

async function forgetOld(tx: Tx, tenantId: string, now: number): Promise<void> {
  const before = new Date(now - rememberedDays * dayMs);
  await tx.reportSnapshot.deleteMany({
    where: { tenantId, OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  });
}
