import { Prisma } from "./generated/client.ts";

/** True when the database refused a row because another one has the same unique key. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
