import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readSubjects } from "./read-subjects.ts";
import type { Subjects, SubjectsQuery } from "./schemas.ts";

const shownSubjects = 50;

/** Which trackers or topics came up in the calls in scope, and in how many of them; private calls are never counted. */
export async function listSubjects({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: SubjectsQuery;
  nowMs?: number;
}): Promise<Subjects> {
  requireArea(ctx, "stats", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const found = await readSubjects(tx, { ctx, input, nowMs });
    const stream = await tx.syncStream.findFirst({
      where: { tenantId, stream: "calls" },
      select: { asOf: true },
    });
    return {
      subjects: found.subjects.slice(0, shownSubjects),
      total: found.subjects.length,
      calls: found.calls,
      callsBefore: found.callsBefore,
      days: found.scope.days,
      previousDays: found.previousDays,
      asOf: stream?.asOf?.toISOString() ?? null,
    };
  });
}
