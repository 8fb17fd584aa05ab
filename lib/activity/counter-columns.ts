import { joinSql, rawSql, type Sql, sql } from "#lib/db/sql.ts";
import { type Counter, type Counts, counters } from "./choices.ts";

/** The column of a counter: "callsAsHost" is calls_as_host. Only ids of the list above ever come here. */
export function counterColumn(counter: Counter): Sql {
  const known = counters.find(({ id }) => id === counter);
  if (!known) throw new Error("no such counter");
  return rawSql(known.id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

/** Every counter's sum over the rows that `where` keeps, as one JSON object. */
export function sumsWhere(where: Sql): Sql {
  const parts = counters.map(
    ({ id }) => sql`${rawSql(`'${id}'`)}, coalesce(sum(${counterColumn(id)}) FILTER (WHERE ${where}), 0)`,
  );
  return sql`json_build_object(${joinSql(parts)})`;
}

/** The mean of each counter; zeros for nobody. Pure. */
export function meanCounts(all: readonly Counts[]): Counts {
  const mean = (id: Counter) => all.reduce((sum, counts) => sum + counts[id], 0) / Math.max(1, all.length);
  return Object.fromEntries(counters.map(({ id }) => [id, mean(id)])) as Counts;
}
