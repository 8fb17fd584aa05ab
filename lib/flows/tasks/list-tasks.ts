import type { Tx } from "#lib/db/client.ts";
import { joinSql, type Sql, sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { dueRange } from "./due-range.ts";
import { onlyOwner } from "./only-owner.ts";
import type { ListTasksQuery, TaskSummary, TasksPage } from "./schemas.ts";

interface TaskRow extends Omit<TaskSummary, "owner" | "flow" | "contact" | "dueAt" | "isOverdue"> {
  ownerId: string;
  ownerName: string | null;
  dueAt: Date | null;
  flowId: string | null;
  flowName: string | null;
  stepNumber: number | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

/** One page of Engage tasks from the mirror, the next due first; those without a date last. */
export async function listTasks({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListTasksQuery;
}): Promise<TasksPage> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const after = readCursor(input.cursor);
  const now = new Date();
  return withTenant(tenantId, async (tx) => {
    const where = filterOf(tenantId, input, now, onlyOwner(ctx));
    const rows = await tx.$queryRaw<TaskRow[]>`
      SELECT t.gong_id AS id, t.title, t.user_gong_id AS "ownerId", u.name AS "ownerName", t.status, t.type,
        t.due_at AS "dueAt", t.priority_name AS priority, t.flow_gong_id AS "flowId", t.flow_name AS "flowName",
        t.step_number AS "stepNumber", t.contact_name AS "contactName", t.contact_email AS "contactEmail",
        t.contact_phone AS "contactPhone", t.account_name AS "accountName"
      FROM gong_tasks t LEFT JOIN gong_users u ON u.tenant_id = t.tenant_id AND u.gong_id = t.user_gong_id
      WHERE ${where} AND (${after === null}
        OR (coalesce(t.due_at, 'infinity'), t.gong_id) > (${after?.[0] ?? "infinity"}::timestamptz, ${after?.[1] ?? ""}))
      ORDER BY coalesce(t.due_at, 'infinity'), t.gong_id LIMIT ${input.limit + 1}`;
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      tasks: page.map((row) => toTask(row, now)),
      nextCursor:
        rows.length > input.limit && last
          ? JSON.stringify([last.dueAt?.toISOString() ?? "infinity", last.id])
          : null,
      count: after === null ? await countTasks(tx, where) : null,
    };
  });
}

async function countTasks(tx: Tx, where: Sql): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM gong_tasks t WHERE ${where}`;
  return row?.count ?? 0;
}

function filterOf(tenantId: string, input: ListTasksQuery, now: Date, only: string | null): Sql {
  const { from, to } = dueRange(input.due, input.zone, now);
  return joinSql(
    [
      sql`t.tenant_id = ${tenantId} AND t.removed_at IS NULL`,
      ...(only === null ? [] : [sql`t.user_gong_id = ${only}`]),
      ...(input.owner === undefined ? [] : [sql`t.user_gong_id = ${input.owner}`]),
      ...(input.status === "all" ? [] : [sql`t.status = ${input.status.toUpperCase()}`]),
      ...(input.type === undefined ? [] : [sql`t.type = ${input.type.toUpperCase()}`]),
      ...(from === null ? [] : [sql`t.due_at >= ${from.toISOString()}::timestamptz`]),
      ...(to === null ? [] : [sql`t.due_at < ${to.toISOString()}::timestamptz`]),
    ],
    " AND ",
  );
}

function toTask(row: TaskRow, now: Date): TaskSummary {
  const { contactName: name, contactEmail: email, contactPhone: phone } = row;
  return {
    id: row.id,
    title: row.title,
    owner: { id: row.ownerId, name: row.ownerName ?? "Unknown user" },
    status: row.status,
    type: row.type,
    dueAt: row.dueAt?.toISOString() ?? null,
    isOverdue: row.status === "OPEN" && row.dueAt !== null && row.dueAt < now,
    priority: row.priority,
    flow:
      row.flowId === null ? null : { id: row.flowId, name: row.flowName ?? row.flowId, step: row.stepNumber },
    contact: name || email || phone ? { name, email, phone } : null,
    accountName: row.accountName,
  };
}

function readCursor(cursor: string | undefined): [string, string] | null {
  if (cursor === undefined) return null;
  try {
    const [due, id] = JSON.parse(cursor) as unknown[];
    const isMoment =
      due === "infinity" || (typeof due === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(due));
    if (isMoment && !Number.isNaN(due === "infinity" ? 0 : Date.parse(due)) && typeof id === "string") {
      if (/^\d{1,20}$/.test(id)) return [due, id];
    }
  } catch {
    // Told below.
  }
  const reason = "must be a cursor that a list answered";
  throw new AppError("invalid_input", `The cursor ${reason}.`, {
    invalidParams: [{ name: "cursor", reason }],
  });
}
