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

/** One value keeps the order of its index, which a list of them would lose. */
const among = (column: Sql, values: readonly string[]) => {
  const [only] = values;
  return values.length === 1 ? sql`${column} = ${only}` : sql`${column} = ANY(${[...values]}::text[])`;
};

const linkedTo = (kind: string, keys: readonly string[]) =>
  sql`EXISTS (SELECT FROM call_links l WHERE l.tenant_id = c.tenant_id AND l.call_gong_id = c.gong_id
    AND l.kind = ${kind}::call_link_kind AND ${among(sql`l.key`, keys)})`;

const reviewedWith = (ctx: TenantContext, scorecards: readonly string[]) =>
  sql`EXISTS (SELECT FROM gong_answered_scorecards a WHERE a.tenant_id = c.tenant_id AND a.call_gong_id = c.gong_id
    AND a.removed_at IS NULL AND ${among(sql`a.scorecard_gong_id`, scorecards)} AND ${scorecardsInSight(ctx, "a")})`;

const metSomebody = (addresses: readonly string[]) =>
  sql`EXISTS (SELECT FROM call_parties p WHERE p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id
    AND p.side = 'them' AND ${among(sql`p.email_address`, addresses)})`;

const withTracker = (ids: readonly string[]) =>
  sql`EXISTS (SELECT FROM call_tracker_facts t WHERE t.tenant_id = c.tenant_id AND t.call_gong_id = c.gong_id
    AND ${among(sql`t.tracker_gong_id`, ids)})`;

const withTopic = (topics: readonly string[]) =>
  sql`EXISTS (SELECT FROM call_topic_facts t WHERE t.tenant_id = c.tenant_id AND t.call_gong_id = c.gong_id
    AND ${among(sql`t.topic`, topics)})`;

function narrowing(ctx: TenantContext, query: CallsQuery): Sql[] {
  const { title, calls, minMinutes, maxMinutes } = query;
  const any = (values: readonly string[] | undefined, condition: (values: readonly string[]) => Sql) => {
    const named = values?.filter(Boolean) ?? [];
    return named.length > 0 && condition(named);
  };
  const conditions: (Sql | false)[] = [
    any(query.workspace, (ids) => among(sql`c.workspace_gong_id`, ids)),
    any(query.host, (ids) => among(sql`c.primary_user_gong_id`, ids)),
    any(query.account, (names) => among(sql`c.account_name`, names)),
    any(query.direction, (directions) => among(sql`c.direction`, directions)),
    any(query.scope, (scopes) => among(sql`c.scope`, scopes)),
    any(query.language, (languages) => among(sql`c.language`, languages)),
    any(
      query.transcript,
      (states) => sql`c.transcript_state = ANY(${[...states]}::text[]::transcript_state[])`,
    ),
    // Whole minutes, the last one to its end.
    minMinutes !== undefined && sql`c.duration_seconds >= ${minMinutes * 60}`,
    maxMinutes !== undefined && sql`c.duration_seconds < ${(maxMinutes + 1) * 60}`,
    query.talk === "customers" && sql`c.them_talk_seconds > 0`,
    Boolean(title) && sql`c.title ILIKE ${containing(title ?? "")}`,
    any(query.domain, (domains) => linkedTo("domain", domains)),
    any(query.contact, metSomebody),
    any(query.crm, (objects) => linkedTo("crm", objects)),
    any(query.outcome, (outcomes) => linkedTo("outcome", outcomes)),
    any(query.tracker, withTracker),
    any(query.topic, withTopic),
    any(query.scorecard, (scorecards) => reviewedWith(ctx, scorecards)),
    calls !== undefined && sql`c.gong_id = ANY(${calls}::text[])`,
  ];
  return conditions.filter((condition) => condition !== false);
}

/** What the filters ask for, within what the actor may see. @throws {AppError} `forbidden` for a filter of a closed area */
export async function readCallsAsked(tx: Tx, ctx: TenantContext, query: CallsQuery): Promise<CallsAsked> {
  if (query.scorecard !== undefined) requireArea(ctx, "scorecards", "read");
  const { tenantId } = ctx;
  const sight = await readCallVisibility(tx, ctx);
  const team = new Set<string>();
  for (const manager of query.team ?? []) for (const id of await teamOf(tx, tenantId, manager)) team.add(id);
  return {
    tenantId,
    showPrivate: sight.showPrivate,
    people: [
      ...(query.participant ? [query.participant] : []),
      ...(query.team ? [[...team]] : []),
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
