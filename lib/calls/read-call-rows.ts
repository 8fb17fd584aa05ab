import type { Tx } from "#lib/db/client.ts";
import type { TranscriptState } from "#lib/db/generated/enums.ts";
import { joinSql, rawSql, type Sql, sql } from "#lib/db/sql.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { type CallsAsked, daysOf, whereCalls } from "./call-conditions.ts";
import { type CallCursor, type CallOrder, sortedBy } from "./call-order.ts";

/** A call as lists and files read it. */
export interface CallListRow {
  gongId: string;
  startedAt: Date;
  title: string | null;
  accountName: string | null;
  primaryUserGongId: string | null;
  workspaceGongId: string | null;
  partyCount: number;
  durationSeconds: number;
  usTalkSeconds: number | null;
  themTalkSeconds: number | null;
  direction: string;
  scope: string;
  language: string | null;
  isPrivate: boolean;
  transcriptState: TranscriptState;
  /** What the order goes by before the start. */
  value: number | null;
}

const columns = sql`c.gong_id AS "gongId", c.started_at AS "startedAt", c.title, c.account_name AS "accountName",
  c.primary_user_gong_id AS "primaryUserGongId", c.workspace_gong_id AS "workspaceGongId",
  c.party_count AS "partyCount", c.duration_seconds AS "durationSeconds", c.us_talk_seconds AS "usTalkSeconds",
  c.them_talk_seconds AS "themTalkSeconds", c.direction, c.scope, c.language, c.is_private AS "isPrivate",
  c.transcript_state AS "transcriptState"`;

/** With more people than this, walking all calls finds theirs sooner than walking each one's. */
const mostWalkedEach = 50;

/** Whether the calls are found by walking those of each of the first people. */
export const walksEach = ({ people: [first] }: CallsAsked) =>
  first !== undefined && first.length <= mostWalkedEach;

const turnOf = ({ isDescending }: CallOrder) => rawSql(isDescending ? "DESC" : "ASC");
const beyond = ({ isDescending }: CallOrder) => rawSql(isDescending ? "<" : ">");

/** The newest, or oldest, calls of each of the first people asked for, `most` of each at most. */
function callsOfEach(asked: CallsAsked, order: CallOrder, after: CallCursor | null, most: number): Sql {
  const needsCalls = asked.narrowing.length > 0 || asked.people.length > 1;
  const [first = []] = asked.people;
  const join = needsCalls
    ? sql`JOIN calls c ON c.tenant_id = f.tenant_id AND c.gong_id = f.call_gong_id`
    : sql``;
  const conditions = [
    sql`f.tenant_id = ${asked.tenantId} AND f.user_gong_id = person`,
    daysOf(asked, sql`f.started_at`),
    ...(asked.showPrivate ? [] : [sql`NOT f.is_private`]),
    ...(after ? [sql`(f.started_at, f.call_gong_id) ${beyond(order)} ${placeOf(after)}`] : []),
    ...(needsCalls ? [whereCalls(asked, 1)] : []),
  ];
  return sql`
    SELECT person, own.started_at, own.call_gong_id FROM unnest(${first}::text[]) AS person
    CROSS JOIN LATERAL (
      SELECT f.started_at, f.call_gong_id FROM call_facts f ${join}
      WHERE ${joinSql(conditions, " AND ")}
      ORDER BY f.started_at ${turnOf(order)}, f.call_gong_id ${turnOf(order)} LIMIT ${most}
    ) own`;
}

/** The newest calls of each of the first people asked for: their `person`, start and id. */
export const newestOfEach = (asked: CallsAsked, most: number): Sql =>
  callsOfEach(asked, { key: "started", isDescending: true }, null, most);

const placeOf = ({ startedAt, gongId }: CallCursor) =>
  sql`(${startedAt.toISOString()}::timestamptz, ${gongId})`;

function byStart(
  asked: CallsAsked,
  order: CallOrder,
  after: CallCursor | null,
  take: number,
  only = sql`true`,
): Sql {
  const turn = turnOf(order);
  const behind = after ? sql`(c.started_at, c.gong_id) ${beyond(order)} ${placeOf(after)}` : sql`true`;
  return sql`
    SELECT ${columns}, NULL::float8 AS value FROM calls c
    WHERE ${whereCalls(asked)} AND ${only} AND ${behind}
    ORDER BY c.started_at ${turn}, c.gong_id ${turn} LIMIT ${take}`;
}

function byStartOfEach(asked: CallsAsked, order: CallOrder, after: CallCursor | null, take: number): Sql {
  const turn = turnOf(order);
  return sql`
    SELECT ${columns}, NULL::float8 AS value FROM (
      SELECT DISTINCT own.started_at, own.call_gong_id FROM (${callsOfEach(asked, order, after, take)}) own
      ORDER BY own.started_at ${turn}, own.call_gong_id ${turn} LIMIT ${take}
    ) near
    JOIN calls c ON c.tenant_id = ${asked.tenantId} AND c.gong_id = near.call_gong_id AND c.removed_at IS NULL
    ORDER BY c.started_at ${turn}, c.gong_id ${turn}`;
}

/** One page of the calls that are asked for, in their order, behind `after`. Those without the value sorted by come last. */
export async function readCallRows(
  tx: Tx,
  ctx: TenantContext,
  asked: CallsAsked,
  { order, after, take }: { order: CallOrder; after: CallCursor | null; take: number },
): Promise<CallListRow[]> {
  const sorted = sortedBy(ctx, order);
  if (sorted === null) {
    const read = walksEach(asked) ? byStartOfEach : byStart;
    return tx.$queryRaw<CallListRow[]>(read(asked, order, after, take));
  }
  const rows: CallListRow[] = [];
  if (after === null || after.value !== null) {
    const turn = turnOf(order);
    const { value, type, join } = sorted;
    const behind = after
      ? sql`(${value}, c.started_at, c.gong_id) ${beyond(order)}
          (${after.value}::${type}, ${after.startedAt.toISOString()}::timestamptz, ${after.gongId})`
      : sql`true`;
    rows.push(
      ...(await tx.$queryRaw<CallListRow[]>`
        SELECT ${columns}, ${value}::float8 AS value FROM calls c ${join}
        WHERE ${whereCalls(asked)} AND ${value} IS NOT NULL AND ${behind}
        ORDER BY ${value} ${turn}, c.started_at ${turn}, c.gong_id ${turn} LIMIT ${take}`),
    );
  }
  if (rows.length === take) return rows;
  const rest = byStart(
    asked,
    order,
    after?.value === null ? after : null,
    take - rows.length,
    sorted.without,
  );
  return [...rows, ...(await tx.$queryRaw<CallListRow[]>(rest))];
}
