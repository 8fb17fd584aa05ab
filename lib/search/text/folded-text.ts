import { type Sql, sql } from "#lib/db/sql.ts";

const marks = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]";

/** What `foldWord` makes of a text in Latin, Greek or Cyrillic letters, worked out by the database. */
export function foldedText(text: Sql): Sql {
  const plain = sql`regexp_replace(lower(normalize(lower(${text}), NFKD)), ${marks}, '', 'g')`;
  return sql`translate(replace(replace(replace(replace(${plain}, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'øđðłıħ', 'oddlih')`;
}
