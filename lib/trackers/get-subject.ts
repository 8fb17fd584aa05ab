import { listPacedSpans } from "#lib/activity/list-paced-spans.ts";
import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { isCopied } from "#lib/overview/find-copied.ts";
import { getCallFigures, getFiguresByPerson } from "#lib/rollups/get-call-figures.ts";
import { getSubjectByPerson, getSubjectFigures } from "#lib/rollups/get-subject-figures.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findSubjectNames } from "./find-subject-names.ts";
import { findSubjectScope } from "./read-subjects.ts";
import type { SubjectDetail, SubjectQuery } from "./schemas.ts";

const weeks = 12;
const shownPeople = 50;

/** One tracker or topic: over the weeks, and on whose calls it came up. */
export async function getSubject({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: SubjectQuery;
  nowMs?: number;
}): Promise<SubjectDetail> {
  requireArea(ctx, "stats", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { kind, subject } = input;
  return withTenant(tenantId, async (tx) => {
    const scope = await findSubjectScope(tx, ctx, input, nowMs);
    const spans = listPacedSpans(scope.days.to, "week", weeks)
      .map(({ from, to }) => ({
        from,
        to,
        range: { from: startOfDay(from, scope.zone), to: endOfDay(to, scope.zone) },
      }))
      .filter(({ range }) => isCopied(scope, range));
    const ranges = spans.map(({ range }) => range);
    const all = await getCallFigures(tx, tenantId, scope, ranges);
    const found = await getSubjectFigures(tx, tenantId, kind, scope, ranges, subject);
    const users = await tx.gongUser.findMany({
      where: {
        tenantId,
        removedAt: null,
        ...(scope.users !== "everyone" && { gongId: { in: scope.users } }),
      },
      select: { gongId: true, name: true },
    });
    const ids = users.map(({ gongId }) => gongId);
    const byPerson = await getSubjectByPerson(tx, tenantId, kind, scope, ids, scope.range, subject);
    const touched = [...byPerson.keys()];
    const theirs = await getFiguresByPerson(tx, tenantId, scope, touched, [scope.range]);
    const names = await findSubjectNames(tx, tenantId, kind, [subject]);
    return {
      key: subject,
      name: names.get(subject) ?? subject,
      trend: spans.map(({ from, to }, index) => {
        const calls = found[index]?.[0]?.calls ?? 0;
        const total = all[index]?.calls ?? 0;
        return { from, to, calls, share: total > 0 ? calls / total : null };
      }),
      people: users
        .flatMap(({ gongId, name }) => {
          const own = byPerson.get(gongId);
          if (!own) return [];
          const allCalls = theirs.get(gongId)?.[0]?.calls ?? own.calls;
          return [{ id: gongId, name, calls: own.calls, allCalls, amount: own.amount }];
        })
        .sort((one, other) => other.calls - one.calls || one.name.localeCompare(other.name))
        .slice(0, shownPeople),
    };
  });
}
