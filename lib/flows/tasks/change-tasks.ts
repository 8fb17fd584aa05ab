import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { changeTask } from "./change-task.ts";
import { onlyOwner } from "./only-owner.ts";
import type { ChangeTasksInput, TaskChangeReport, TaskResult } from "./schemas.ts";

/**
 * Completes, dismisses, opens again or re-dates tasks, one request each, and brings the mirror in line with Gong's
 * answer. The first failure that would meet the others too ends the row. The audit log holds what is meant before
 * anything is sent, and what came of it.
 * @throws {AppError} `forbidden`, and what keeps Gong closed before anything is sent; later errors are results.
 */
export async function changeTasks({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ChangeTasksInput;
}): Promise<TaskChangeReport> {
  requireArea(ctx, "flows", "write");
  const { tenantId, actor } = ctx;
  const ids = [...new Set(input.taskIds)];
  const only = onlyOwner(ctx);
  const rows = await withTenant(tenantId, (tx) =>
    tx.gongTask.findMany({
      where: { tenantId, gongId: { in: ids }, removedAt: null, ...(only !== null && { userGongId: only }) },
      select: { gongId: true, userGongId: true, title: true },
    }),
  );
  const known = new Map(rows.map((row) => [row.gongId, row]));
  const results: TaskResult[] = ids
    .filter((id) => !known.has(id))
    .map((taskId) => ({
      taskId,
      title: null,
      outcome: "missing",
      reason: "This task does not exist, or you cannot see it.",
      gongRequestId: null,
    }));
  if (rows.length === 0) return { results, requests: 0 };
  const gong = await openGong({
    tenantId,
    lane: "interactive",
    purpose: "change tasks",
    ...(actor.kind === "member" && { memberId: actor.memberId }),
  });
  await withTenant(tenantId, (tx) =>
    recordAudit(tx, ctx, {
      action: "tasks.change-started",
      details: { ...meant(input), tasks: rows.map(({ gongId }) => gongId) },
    }),
  );
  let requests = 0;
  let stopped: string | null = null;
  for (const { gongId: taskId, userGongId, title } of rows) {
    if (stopped !== null) {
      results.push({ taskId, title, outcome: "not_sent", reason: stopped, gongRequestId: null });
      continue;
    }
    const { result, spent, isEnd } = await changeTask(gong, tenantId, { taskId, userGongId, title }, input);
    requests += spent;
    results.push(result);
    if (isEnd) stopped = "Nothing was sent: the request before it failed.";
  }
  await withTenant(tenantId, (tx) =>
    recordAudit(tx, ctx, { action: "tasks.changed", details: told(input, results) }),
  );
  return { results, requests };
}

const meant = (input: ChangeTasksInput) => ({
  change: input.change,
  ...(input.change === "due" && { dueAt: input.dueAt }),
});

function told(input: ChangeTasksInput, results: readonly TaskResult[]) {
  const outcomes: Record<string, string[]> = {};
  for (const { outcome, taskId } of results) outcomes[outcome] = [...(outcomes[outcome] ?? []), taskId];
  return { ...meant(input), outcomes };
}
