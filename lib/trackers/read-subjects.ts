import type { Tx } from "#lib/db/client.ts";
import { isCopied } from "#lib/overview/find-copied.ts";
import { getCallFigures } from "#lib/rollups/get-call-figures.ts";
import { getSubjectFigures } from "#lib/rollups/get-subject-figures.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TeamScope } from "#lib/team-scope/schemas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { findSubjectNames } from "./find-subject-names.ts";
import type { Subject, SubjectsQuery } from "./schemas.ts";

/** What is said in private calls is never copied, so they are no part of any of these numbers. */
export async function findSubjectScope(
  tx: Tx,
  ctx: TenantContext,
  input: SubjectsQuery,
  nowMs: number,
): Promise<TeamScope> {
  return { ...(await findTeamScope(tx, ctx, input, nowMs)), showPrivate: false };
}

/** All that came up in the calls in scope, those in most calls first, for the screen and for the file. */
export async function readSubjects(
  tx: Tx,
  { ctx, input, nowMs }: { ctx: TenantContext; input: SubjectsQuery; nowMs: number },
) {
  const { tenantId } = ctx;
  const scope = await findSubjectScope(tx, ctx, input, nowMs);
  const isComparable = isCopied(scope, scope.previousRange);
  const ranges = [scope.range, ...(isComparable ? [scope.previousRange] : [])];
  const [all, allBefore] = await getCallFigures(tx, tenantId, scope, ranges);
  const [now = [], before] = await getSubjectFigures(tx, tenantId, input.kind, scope, ranges);
  const earlier = new Map(before?.map((figures) => [figures.key, figures.calls]));
  const gone = [...earlier.keys()].filter((key) => !now.some((figures) => figures.key === key));
  const none = { calls: 0, amount: 0, us: 0, them: 0 };
  const found = [...now, ...gone.map((key) => ({ key, ...none }))];
  const names = await findSubjectNames(
    tx,
    tenantId,
    input.kind,
    found.map(({ key }) => key),
  );
  const calls = all?.calls ?? 0;
  const callsBefore = isComparable ? (allBefore?.calls ?? 0) : null;
  const subjects = found.map((figures): Subject => {
    const own = callsBefore === null ? null : (earlier.get(figures.key) ?? 0);
    return {
      ...figures,
      name: names.get(figures.key) ?? figures.key,
      share: calls > 0 ? figures.calls / calls : 0,
      callsBefore: own,
      shareBefore: own !== null && callsBefore ? own / callsBefore : null,
    };
  });
  subjects.sort((one, other) => other.calls - one.calls || one.name.localeCompare(other.name));
  return { subjects, calls, callsBefore, scope, previousDays: isComparable ? scope.previousDays : null };
}
