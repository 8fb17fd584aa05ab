import type { Tx } from "#lib/db/client.ts";
import { joinSql, type Sql, sql } from "#lib/db/sql.ts";
import { readCallVisibility, teamOf } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { scorecardsInSight } from "#lib/tenancy/scorecard-visibility.ts";
import { endOfDay, startOfDay } from "./day-range.ts";
import type { CallsQuery } from "./schemas.ts";

/** What a list of calls asks for, read once: whose calls they must be, and everything else as conditions on `calls c`. */
export interface CallsAsked {
  tenantId: string;
  showPrivate: boolean;
  /** Who must have hosted the call or taken part, each list by itself; an empty one lets no call through. */
  people: string[][];
  /** Days of the start, where they are asked for. */
  from: Date | null;
  to: Date | null;
  /** All others. */
  narrowing: Sql[];
}

/** `%` and `_` typed by a person mean themselves. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const linkedTo = (kind: string, key: string) =>
  sql`EXISTS (SELECT FROM call_links l WHERE l.tenant_id = c.tenant_id AND l.call_gong_id = c.gong_id
    AND l.kind = ${kind}::call_link_kind AND l.key = ${key})`;

const reviewedWith = (ctx: TenantContext, scorecard: string) =>
  sql`EXISTS (SELECT FROM gong_answered_scorecards a WHERE a.tenant_id = c.tenant_id AND a.call_gong_id = c.gong_id
    AND a.removed_at IS NULL AND a.scorecard_gong_id = ${scorecard} AND ${scorecardsInSight(ctx, "a")})`;

function narrowing(ctx: TenantContext, query: CallsQuery): Sql[] {
  const { host, workspace, account, direction, scope, language, transcript, title, calls } = query;
  const { minMinutes, maxMinutes, domain, crm, outcome, tracker, topic, scorecard } = query;
  const conditions: (Sql | false)[] = [
    workspace !== undefined && sql`c.workspace_gong_id = ${workspace}`,
    host !== undefined && sql`c.primary_user_gong_id = ${host}`,
    Boolean(account) && sql`c.account_name = ${account}`,
    direction !== undefined && sql`c.direction = ${direction}`,
    scope !== undefined && sql`c.scope = ${scope}`,
    language !== undefined && sql`c.language = ${language}`,
    transcript !== undefined && sql`c.transcript_state = ${transcript}::transcript_state`,
    // Whole minutes, the last one to its end.
    minMinutes !== undefined && sql`c.duration_seconds >= ${minMinutes * 60}`,
    maxMinutes !== undefined && sql`c.duration_seconds < ${(maxMinutes + 1) * 60}`,
    query.talk === "customers" && sql`c.them_talk_seconds > 0`,
    Boolean(title) && sql`c.title ILIKE ${containing(title ?? "")}`,
    Boolean(domain) && linkedTo("domain", domain ?? ""),
    Boolean(crm) && linkedTo("crm", crm ?? ""),
    Boolean(outcome) && linkedTo("outcome", outcome ?? ""),
    tracker !== undefined &&
      sql`EXISTS (SELECT FROM call_tracker_facts t WHERE t.tenant_id = c.tenant_id AND t.call_gong_id = c.gong_id
        AND t.tracker_gong_id = ${tracker})`,
    Boolean(topic) &&
      sql`EXISTS (SELECT FROM call_topic_facts t WHERE t.tenant_id = c.tenant_id AND t.call_gong_id = c.gong_id
        AND t.topic = ${topic})`,
    scorecard !== undefined && reviewedWith(ctx, scorecard),
    calls !== undefined && sql`c.gong_id = ANY(${calls}::text[])`,
  ];
  return conditions.filter((condition) => condition !== false);
}

/** What the filters ask for, within what the actor may see. @throws {AppError} `forbidden` for a filter of a closed area */
export async function readCallsAsked(tx: Tx, ctx: TenantContext, query: CallsQuery): Promise<CallsAsked> {
  if (query.scorecard !== undefined) requireArea(ctx, "scorecards", "read");
  const { tenantId } = ctx;
  const sight = await readCallVisibility(tx, ctx);
  const team = query.team === undefined ? null : await teamOf(tx, tenantId, query.team);
  return {
    tenantId,
    showPrivate: sight.showPrivate,
    people: [
      ...(query.participant === undefined ? [] : [[query.participant]]),
      ...(team ? [team] : []),
      ...(sight.users === "everyone" ? [] : [[...sight.users]]),
    ].sort((one, other) => one.length - other.length),
    from: query.from === undefined ? null : startOfDay(query.from, query.zone),
    to: query.to === undefined ? null : endOfDay(query.to, query.zone),
    narrowing: narrowing(ctx, query),
  };
}

/** That one of these people hosted the call or took part: `call_facts` has a row for each of them. */
const tookPart = (people: readonly string[]) =>
  sql`EXISTS (SELECT FROM call_facts own WHERE own.tenant_id = c.tenant_id AND own.call_gong_id = c.gong_id
    AND own.user_gong_id = ANY(${[...people]}::text[]))`;

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** The days that are asked for, on the start of `alias`. */
export function daysOf({ from, to }: Pick<CallsAsked, "from" | "to">, startedAt: Sql): Sql {
  const bounds = [
    ...(from ? [sql`${startedAt} >= ${instant(from)}`] : []),
    ...(to ? [sql`${startedAt} < ${instant(to)}`] : []),
  ];
  return bounds.length > 0 ? joinSql(bounds, " AND ") : sql`true`;
}

/** Everything that is asked of `calls c`; of the people, those lists that come after the first `peopleDone`. */
export function whereCalls(asked: CallsAsked, peopleDone = 0): Sql {
  const privacy = asked.showPrivate ? [] : [sql`NOT c.is_private`];
  return joinSql(
    [
      sql`c.tenant_id = ${asked.tenantId} AND c.removed_at IS NULL`,
      ...privacy,
      daysOf(asked, sql`c.started_at`),
      ...asked.people.slice(peopleDone).map(tookPart),
      ...asked.narrowing,
    ],
    " AND ",
  );
}
