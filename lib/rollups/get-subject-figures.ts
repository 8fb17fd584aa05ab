import type { Tx } from "#lib/db/client.ts";
import { rawSql, type Sql, sql } from "#lib/db/sql.ts";
import type { FiguresScope } from "./get-call-figures.ts";
import { type CutRange, cutAtUtcDays, type TimeRange } from "./utc-days.ts";

/** What calls are about, as Gong finds it. */
export type SubjectKind = "tracker" | "topic";

export interface SubjectFigures {
  /** A tracker’s id, or the name of a topic. */
  key: string;
  calls: number;
  /** How often a tracker came up, or the seconds of a topic. */
  amount: number;
  /** By side where the speaker is known; zero for topics. */
  us: number;
  them: number;
}

interface Tables {
  rollUps: Sql;
  facts: Sql;
  key: Sql;
  amount: Sql;
  us: Sql;
  them: Sql;
}

const tablesOf: Record<SubjectKind, Tables> = {
  tracker: {
    rollUps: rawSql("tracker_roll_ups"),
    facts: rawSql("call_tracker_facts"),
    key: rawSql("tracker_gong_id"),
    amount: rawSql("occurrences"),
    us: rawSql("us_occurrences"),
    them: rawSql("them_occurrences"),
  },
  topic: {
    rollUps: rawSql("topic_roll_ups"),
    facts: rawSql("call_topic_facts"),
    key: rawSql("topic"),
    amount: rawSql("seconds"),
    us: rawSql("0"),
    them: rawSql("0"),
  },
};

type Row = SubjectFigures & { person: string; n: number };

/**
 * What came up in the calls in scope in each of the ranges, all of it or one subject: the same as counting call by call.
 * Roll-ups answer for everyone and for one user; the calls of several users are counted themselves, each once.
 */
export async function getSubjectFigures(
  tx: Tx,
  tenantId: string,
  kind: SubjectKind,
  scope: FiguresScope,
  ranges: readonly TimeRange[],
  key: string | null = null,
): Promise<SubjectFigures[][]> {
  const { users } = scope;
  const rows =
    users !== "everyone" && users.length > 1
      ? await ofTeam(tx, tenantId, kind, scope, ranges, key)
      : await ofEach(tx, tenantId, kind, scope, users === "everyone" ? [""] : users, ranges, key);
  return ranges.map((_, index) => rows.filter(({ n }) => n === index + 1).map(without));
}

/** How often one subject came up in the calls of each of `people`; a call counts for everybody who took part. */
export async function getSubjectByPerson(
  tx: Tx,
  tenantId: string,
  kind: SubjectKind,
  scope: Omit<FiguresScope, "users">,
  people: readonly string[],
  range: TimeRange,
  key: string,
): Promise<Map<string, SubjectFigures>> {
  const rows = await ofEach(tx, tenantId, kind, scope, people, [range], key);
  return new Map(rows.map((row) => [row.person, without(row)]));
}

const without = ({ key, calls, amount, us, them }: Row): SubjectFigures => ({ key, calls, amount, us, them });

const inScope = ({ workspaceGongId, showPrivate }: Omit<FiguresScope, "users">) =>
  sql`(${showPrivate} OR NOT is_private)
    AND (${workspaceGongId}::text IS NULL OR workspace_gong_id = ${workspaceGongId})`;

const iso = (dates: (Date | undefined)[]) => dates.map((date) => (date ?? new Date(0)).toISOString());

function piecesOf(cuts: readonly CutRange[], place: 0 | 1): Sql {
  const pieces = cuts.map((cut) => cut.pieces[place]);
  return sql`${iso(pieces.map((piece) => piece?.from))}::timestamptz[],
    ${iso(pieces.map((piece) => piece?.to))}::timestamptz[], ${pieces.map((piece) => piece?.sign ?? 1)}::int[]`;
}

/** `people` may hold the empty user, who is the whole company. */
function ofEach(
  tx: Tx,
  tenantId: string,
  kind: SubjectKind,
  scope: Omit<FiguresScope, "users">,
  people: readonly string[],
  ranges: readonly TimeRange[],
  key: string | null,
): Promise<Row[]> {
  const tables = tablesOf[kind];
  const cuts = ranges.map(cutAtUtcDays);
  const days = (dates: Date[]) => iso(dates).map((date) => date.slice(0, 10));
  const isAsked = sql`(${key}::text IS NULL OR ${tables.key} = ${key})`;
  const piece = (name: "a" | "z") => sql`
    SELECT ${tables.key} AS key, ${rawSql(`${name}_sign`)} * count(*), ${rawSql(`${name}_sign`)} * sum(${tables.amount}),
      ${rawSql(`${name}_sign`)} * sum(${tables.us}), ${rawSql(`${name}_sign`)} * sum(${tables.them})
    FROM call_facts f
    JOIN ${tables.facts} t ON t.tenant_id = f.tenant_id AND t.call_gong_id = f.call_gong_id
    WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = person AND ${inScope(scope)} AND ${isAsked}
      AND f.started_at >= ${rawSql(`${name}_from`)} AND f.started_at < ${rawSql(`${name}_to`)}
    GROUP BY 1`;
  return tx.$queryRaw<Row[]>`
    SELECT person, n::int, key, sum(calls)::int AS calls, sum(amount)::float8 AS amount, sum(us)::float8 AS us,
      sum(them)::float8 AS them
    FROM unnest(${[...people]}::text[]) AS person
    CROSS JOIN unnest(
      ${days(cuts.map((cut) => cut.days.from))}::date[], ${days(cuts.map((cut) => cut.days.to))}::date[],
      ${piecesOf(cuts, 0)}, ${piecesOf(cuts, 1)}
    ) WITH ORDINALITY AS cut (first_day, after_day, a_from, a_to, a_sign, z_from, z_to, z_sign, n)
    CROSS JOIN LATERAL (
      SELECT ${tables.key} AS key, sum(calls) AS calls, sum(${tables.amount}) AS amount, sum(${tables.us}) AS us,
        sum(${tables.them}) AS them
      FROM ${tables.rollUps}
      WHERE tenant_id = ${tenantId} AND user_gong_id = person AND day >= first_day AND day < after_day
        AND ${inScope(scope)} AND ${isAsked}
      GROUP BY 1
      UNION ALL ${piece("a")}
      UNION ALL ${piece("z")}
    ) parts
    GROUP BY person, n, key HAVING sum(calls) > 0`;
}

function ofTeam(
  tx: Tx,
  tenantId: string,
  kind: SubjectKind,
  { users, ...scope }: FiguresScope,
  ranges: readonly TimeRange[],
  key: string | null,
): Promise<Row[]> {
  const tables = tablesOf[kind];
  const [froms, tos] = [iso(ranges.map(({ from }) => from)), iso(ranges.map(({ to }) => to))];
  return tx.$queryRaw<Row[]>`
    WITH each_once AS MATERIALIZED (
      SELECT call_gong_id, min(started_at) AS started_at FROM call_facts
      WHERE tenant_id = ${tenantId} AND user_gong_id = ANY(${[...users]}::text[])
        AND started_at >= ${froms.toSorted()[0] ?? null}::timestamptz
        AND started_at < ${tos.toSorted().at(-1) ?? null}::timestamptz AND ${inScope(scope)}
      GROUP BY call_gong_id
    )
    SELECT '' AS person, n::int, ${tables.key} AS key, count(*)::int AS calls, sum(${tables.amount})::float8 AS amount,
      sum(${tables.us})::float8 AS us, sum(${tables.them})::float8 AS them
    FROM unnest(${froms}::timestamptz[], ${tos}::timestamptz[]) WITH ORDINALITY AS span (from_at, to_at, n)
    JOIN each_once c ON c.started_at >= from_at AND c.started_at < to_at
    JOIN ${tables.facts} t ON t.tenant_id = ${tenantId} AND t.call_gong_id = c.call_gong_id
    WHERE ${key}::text IS NULL OR ${tables.key} = ${key}
    GROUP BY n, ${tables.key}`;
}
