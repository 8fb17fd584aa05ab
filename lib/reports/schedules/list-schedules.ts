import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { isMailSet } from "../mail/send-mail.ts";
import { requireMember } from "../require-member.ts";
import { type SendingState, sendingStates } from "./choices.ts";
import { readRhythm } from "./read-rhythm.ts";
import type { ScheduleList, ScheduleRecipient } from "./schemas.ts";

const mostSchedules = 200;
const mostMembers = 500;

interface LastRow {
  scheduleId: string;
  memberId: string;
  state: string;
  dueAt: Date;
  sentAt: Date | null;
  tries: number;
  tryAt: Date | null;
  words: string | null;
}

/** Reports by mail that the actor made or gets, with what became of the newest mails; owners and admins see all. */
export async function listSchedules({ ctx }: { ctx: TenantContext }): Promise<ScheduleList> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  const isForAll = isAdmin(ctx);
  return withTenant(tenantId, async (tx) => {
    const rows = await tx.reportSchedule.findMany({
      where: { tenantId, ...(!isForAll && { OR: [{ memberId }, { recipients: { some: { memberId } } }] }) },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: mostSchedules,
      include: {
        member: { select: { person: { select: { name: true } } } },
        recipients: { include: { member: { select: { person: { select: { name: true } } } } } },
      },
    });
    const last = await readLast(
      tx,
      tenantId,
      rows.map(({ id }) => id),
    );
    const members = await tx.member.findMany({
      where: { tenantId },
      orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
      take: mostMembers,
      select: { id: true, person: { select: { name: true } } },
    });
    return {
      isMailSet: isMailSet(),
      schedules: rows.map((row) => {
        const mayChange = isForAll || row.memberId === memberId;
        return {
          ...readRhythm(row),
          id: row.id,
          name: row.name,
          report: row.report === "people" ? "people" : "conversations",
          period: periodOf(row.query),
          format: row.format === "xlsx" ? "xlsx" : "csv",
          isPaused: row.isPaused,
          nextAt: row.nextAt?.toISOString() ?? null,
          maker: row.member.person.name,
          mayChange,
          recipients: row.recipients
            .filter((recipient) => mayChange || recipient.memberId === memberId)
            .map((recipient) => ({
              id: recipient.memberId,
              name: recipient.member.person.name,
              isYou: recipient.memberId === memberId,
              isUnsubscribed: recipient.unsubscribedAt !== null,
              last: toLast(last.get(`${row.id} ${recipient.memberId}`)),
            }))
            .sort((one, other) => one.name.localeCompare(other.name)),
        };
      }),
      members: members.map(({ id, person }) => ({ id, name: person.name, isYou: id === memberId })),
    };
  });
}

async function readLast(tx: Tx, tenantId: string, ids: readonly string[]): Promise<Map<string, LastRow>> {
  const rows = await tx.$queryRaw<LastRow[]>`
    SELECT DISTINCT ON (schedule_id, member_id) schedule_id AS "scheduleId", member_id AS "memberId", state,
      due_at AS "dueAt", sent_at AS "sentAt", tries, try_at AS "tryAt", words
    FROM report_sendings WHERE tenant_id = ${tenantId} AND schedule_id = ANY(${[...ids]}::text[])
    ORDER BY schedule_id, member_id, due_at DESC`;
  return new Map(rows.map((row) => [`${row.scheduleId} ${row.memberId}`, row]));
}

function toLast(row: LastRow | undefined): ScheduleRecipient["last"] {
  if (!row) return null;
  const state: SendingState = sendingStates.find((known) => known === row.state) ?? "unknown";
  return {
    state,
    dueAt: row.dueAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    tries: row.tries,
    tryAt: row.tryAt?.toISOString() ?? null,
    words: row.words,
  };
}

const periodOf = (query: unknown) => String((query as { period?: unknown } | null)?.period ?? "");
