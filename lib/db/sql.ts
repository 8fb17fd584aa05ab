import { Prisma } from "./generated/client.ts";

/** A piece of a statement that is written by hand; what stands in `${}` becomes a parameter. */
export type Sql = Prisma.Sql;
export const sql = Prisma.sql;
/** Text that becomes part of the statement as it is: names of columns and tables only, never anything that came in. */
export const rawSql = Prisma.raw;
export const joinSql = Prisma.join;
