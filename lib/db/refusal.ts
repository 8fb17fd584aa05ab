import { Prisma } from "./generated/client.ts";

/** SQLSTATE classes and codes that speak of the data of a statement: values, limits, missing or forbidden values. */
const ofData = /^(?:22...|54...|23502|23514)$/;

/**
 * Why PostgreSQL does not take the data of a statement, in its own words without any value; null for every other error,
 * also for those that pass (locks, lost connections).
 */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const { cause } = (error.meta?.driverAdapterError ?? {}) as { cause?: { originalCode?: unknown } };
  const code = typeof cause?.originalCode === "string" ? cause.originalCode : "";
  return ofData.test(code) ? `The database does not take this record (error ${code}).` : null;
}
