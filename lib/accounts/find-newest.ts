import type { Tx } from "#lib/db/client.ts";
import { type Sql, sql } from "#lib/db/sql.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { ListAccountsQuery } from "./schemas.ts";

/** An account stands where its newest call stands among all calls, so order and cursor are those of calls. */
export interface NewestRow {
  key: string;
  startedMs: number;
  callId: string;
}

export interface FactsInSight {
  tenantId: string;
  /** Whose calls count; the empty id stands for everybody's. */
  people: string[];
  showPrivate: boolean;
}

export const factsInSight = (tenantId: string, { users, showPrivate }: CallVisibility): FactsInSight => ({
  tenantId,
  people: users === "everyone" ? [""] : [...users],
  showPrivate,
});

/** The facts `f` of one person, or of the whole company. */
const ofPerson = ({ tenantId, showPrivate }: FactsInSight, person: Sql) =>
  sql`f.tenant_id = ${tenantId} AND f.user_gong_id = ${person} AND (${showPrivate} OR NOT f.is_private)`;

/**
 * One account more than a page holds, those with the newest calls first. The newest calls tell it nearly always; where
 * they are of too few accounts, the newest call of each account is looked up.
 */
export async function findNewest(
  tx: Tx,
  sight: FactsInSight,
  query: ListAccountsQuery,
  walkedCalls: number,
): Promise<NewestRow[]> {
  const each = Math.max(query.limit + 1, Math.ceil(walkedCalls / Math.max(1, sight.people.length)));
  const rows = await walkCalls(tx, sight, query, each);
  const found = rows.filter((row) => row.key !== null) as NewestRow[];
  const isWhole = rows.every(({ isCut }) => !isCut);
  return isWhole || found.length > query.limit ? found : lookUpEach(tx, sight, query);
}

/**
 * What the newest `each` calls of every person tell. Before the oldest of somebody who has more nothing is known; an account
 * with a call at the cursor or after it was on a page before.
 */
function walkCalls(
  tx: Tx,
  sight: FactsInSight,
  { name, cursor, limit }: ListAccountsQuery,
  each: number,
): Promise<(NewestRow & { isCut: boolean })[]> {
  const { tenantId, people, showPrivate } = sight;
  const isNamed = name === undefined ? sql`true` : sql`account_name ILIKE ${literal(name)}`;
  const isNew =
    cursor === undefined
      ? sql`true`
      : sql`NOT EXISTS (
          SELECT FROM call_facts f WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = ANY(${people}::text[])
            AND f.account_name = newest.account_name AND (${showPrivate} OR NOT f.is_private)
            AND f.started_at >= ${momentOf(cursor)} AND (f.started_at, f.call_gong_id) >= ${placeOf(cursor)} OFFSET 0)`;
  return tx.$queryRaw`
    WITH walked AS (
      SELECT person.id, w.* FROM unnest(${people}::text[]) AS person (id) CROSS JOIN LATERAL (
        SELECT f.account_name, f.started_at, f.call_gong_id FROM call_facts f
        WHERE ${ofPerson(sight, sql`person.id`)} AND ${isBefore(cursor, sql`f.started_at, f.call_gong_id`)}
        ORDER BY f.started_at DESC, f.call_gong_id DESC LIMIT ${each}
      ) w
    ), known AS (
      SELECT max(oldest) AS since FROM (
        SELECT min(started_at) AS oldest FROM walked GROUP BY id HAVING count(*) = ${each}
      ) cut
    ), newest AS (
      SELECT DISTINCT ON (account_name) account_name, started_at, call_gong_id FROM walked, known
      WHERE (known.since IS NULL OR started_at > known.since) AND ${isNamed} AND account_name IS NOT NULL
      ORDER BY account_name, started_at DESC, call_gong_id DESC
    )
    SELECT known.since IS NOT NULL AS "isCut", page.* FROM known LEFT JOIN LATERAL (
      SELECT ${columns} FROM (SELECT * FROM newest ORDER BY started_at DESC, call_gong_id DESC) newest
      WHERE ${isNew} ORDER BY started_at DESC, call_gong_id DESC LIMIT ${limit + 1}
    ) page ON true`;
}

/** Looks the newest call of each account up: of those whose name matches, else of all that somebody has calls with. */
function lookUpEach(
  tx: Tx,
  sight: FactsInSight,
  { name, cursor, limit }: ListAccountsQuery,
): Promise<NewestRow[]> {
  return tx.$queryRaw`
    WITH RECURSIVE pairs (id, account_name) AS (${name === undefined ? allOf(sight) : namedBy(sight, name)}), newest AS (
      SELECT DISTINCT ON (pairs.account_name) pairs.account_name, n.started_at, n.call_gong_id
      FROM pairs CROSS JOIN LATERAL (
        SELECT f.started_at, f.call_gong_id FROM call_facts f
        WHERE ${ofPerson(sight, sql`pairs.id`)} AND f.account_name = pairs.account_name
        ORDER BY f.started_at DESC, f.call_gong_id DESC LIMIT 1
      ) n
      ORDER BY pairs.account_name, n.started_at DESC, n.call_gong_id DESC
    )
    SELECT ${columns} FROM newest WHERE ${isBefore(cursor, sql`started_at, call_gong_id`)}
    ORDER BY started_at DESC, call_gong_id DESC LIMIT ${limit + 1}`;
}

const namedBy = ({ tenantId, people }: FactsInSight, name: string) => sql`
  SELECT person.id, a.account_name FROM unnest(${people}::text[]) AS person (id) CROSS JOIN account_roll_ups a
  WHERE a.tenant_id = ${tenantId} AND a.account_name ILIKE ${literal(name)}`;

/** Goes from name to name along the index, without reading all calls of a name. */
const allOf = (sight: FactsInSight) => sql`
  SELECT person.id, first.account_name FROM unnest(${sight.people}::text[]) AS person (id) CROSS JOIN LATERAL (
    SELECT f.account_name FROM call_facts f WHERE ${ofPerson(sight, sql`person.id`)} AND f.account_name IS NOT NULL
    ORDER BY f.account_name LIMIT 1
  ) first
  UNION ALL
  SELECT pairs.id, next.account_name FROM pairs CROSS JOIN LATERAL (
    SELECT f.account_name FROM call_facts f WHERE ${ofPerson(sight, sql`pairs.id`)} AND f.account_name > pairs.account_name
    ORDER BY f.account_name LIMIT 1
  ) next`;

const columns = sql`account_name AS key, call_gong_id AS "callId",
  (extract(epoch FROM started_at) * 1000)::float8 AS "startedMs"`;

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const momentOf = (cursor: string) =>
  sql`${new Date(Number(cursor.split("_")[0])).toISOString()}::timestamptz`;
const placeOf = (cursor: string) => sql`(${momentOf(cursor)}, ${cursor.split("_")[1] ?? ""}::text)`;
const isBefore = (cursor: string | undefined, place: Sql) =>
  cursor === undefined ? sql`true` : sql`(${place}) < ${placeOf(cursor)}`;
