import { type Sql, sql } from "#lib/db/sql.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { companyToday } from "#lib/sync/stats/company-days.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type {
  CoachingNote,
  CoachingNotes,
  CoachingNotesQuery,
  NoteAudience,
  NoteView,
} from "./note-schemas.ts";
import { callIsInSight, notesInSight } from "./notes-in-sight.ts";
import { requireMember } from "./require-member.ts";

interface Row {
  id: string;
  text: string;
  isTodo: boolean;
  dueOn: string | null;
  doneAt: Date | null;
  doneByName: string | null;
  audience: NoteAudience;
  authorId: string;
  authorName: string;
  personId: string | null;
  personName: string | null;
  callId: string | null;
  callTitle: string | null;
  callIsVisible: boolean | null;
  atSeconds: number | null;
  assigneeId: string | null;
  assigneeName: string | null;
  createdAt: Date;
  updatedAt: Date;
}

function inView(view: NoteView, memberId: string, today: string): Sql {
  switch (view) {
    case "mine":
      return sql`n.author_id = ${memberId}`;
    case "assigned":
      return sql`n.is_todo AND n.assignee_id = ${memberId} AND n.done_at IS NULL`;
    case "overdue":
      return sql`n.is_todo AND n.done_at IS NULL AND n.due_on < ${today}::date`;
    case "done":
      return sql`n.done_at IS NOT NULL`;
    case "all":
      return sql`true`;
  }
}

/** Notes and to-dos that the actor reads, newest first. @throws {AppError} `forbidden` */
export async function listCoachingNotes({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: CoachingNotesQuery;
  nowMs?: number;
}): Promise<CoachingNotes> {
  requireArea(ctx, "calls", "read");
  const { memberId } = requireMember(ctx);
  const { tenantId } = ctx;
  const { view, person = null, call = null, limit } = input;
  const today = companyToday(nowMs, input.zone);
  const [, ms = "0", afterId = ""] = /^(\d+)_(.+)$/.exec(input.cursor ?? "") ?? [];
  const after = input.cursor === undefined ? null : new Date(Number(ms)).toISOString();
  return withTenant(tenantId, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const rows = await tx.$queryRaw<Row[]>`
      SELECT n.id, n.text, n.is_todo AS "isTodo", n.due_on::text AS "dueOn", n.done_at AS "doneAt",
        n.done_by_name AS "doneByName", n.audience::text AS audience, n.author_id AS "authorId",
        n.author_name AS "authorName", n.person_gong_id AS "personId", u.name AS "personName",
        n.call_gong_id AS "callId", n.at_seconds AS "atSeconds", seen.ok AS "callIsVisible",
        CASE WHEN seen.ok THEN (
          SELECT title FROM calls c WHERE c.tenant_id = n.tenant_id AND c.gong_id = n.call_gong_id
        ) END AS "callTitle", n.assignee_id AS "assigneeId", p.name AS "assigneeName", n.created_at AS "createdAt",
        n.updated_at AS "updatedAt"
      FROM coaching_notes n
      LEFT JOIN LATERAL (SELECT ${callIsInSight(sight, "n")} AS ok) seen ON n.call_gong_id IS NOT NULL
      LEFT JOIN gong_users u ON u.tenant_id = n.tenant_id AND u.gong_id = n.person_gong_id
      LEFT JOIN members m ON m.tenant_id = n.tenant_id AND m.id = n.assignee_id
      LEFT JOIN people p ON p.id = m.person_id
      WHERE n.tenant_id = ${tenantId} AND ${notesInSight(ctx, sight, "n")} AND ${inView(view, memberId, today)}
        AND (${person}::text IS NULL OR n.person_gong_id = ${person})
        AND (${call}::text IS NULL OR n.call_gong_id = ${call})
        AND (${after}::timestamptz IS NULL OR (n.created_at, n.id) < (${after}::timestamptz, ${afterId}))
      ORDER BY n.created_at DESC, n.id DESC LIMIT ${limit + 1}::int`;
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      notes: page.map((row) => toNote(row, { memberId, today, isAdmin: isAdmin(ctx) })),
      nextCursor: rows.length > limit && last ? `${last.createdAt.getTime()}_${last.id}` : null,
    };
  });
}

function toNote(row: Row, viewer: { memberId: string; today: string; isAdmin: boolean }): CoachingNote {
  const { id, text, isTodo, dueOn, doneAt, doneByName, audience, authorId, authorName } = row;
  const isMine = authorId === viewer.memberId;
  return {
    id,
    text,
    isTodo,
    dueOn,
    isOverdue: isTodo && doneAt === null && dueOn !== null && dueOn < viewer.today,
    doneAt: doneAt?.toISOString() ?? null,
    doneByName,
    audience,
    authorName,
    isMine,
    mayFinish: isTodo && (isMine || row.assigneeId === viewer.memberId),
    mayRemove: isMine || viewer.isAdmin,
    person: row.personId ? { id: row.personId, name: row.personName ?? `Gong user ${row.personId}` } : null,
    call: row.callId
      ? {
          id: row.callId,
          title: row.callTitle,
          atSeconds: row.atSeconds,
          isVisible: row.callIsVisible === true,
        }
      : null,
    assignee: row.assigneeId && row.assigneeName ? { id: row.assigneeId, name: row.assigneeName } : null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
