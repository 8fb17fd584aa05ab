import type { Prisma } from "#lib/db/generated/client.ts";

/** A window as if nobody had begun to read it. */
export const freshWindow: Prisma.SyncWindowUpdateManyMutationInput = {
  state: "open",
  seenIds: [],
  pages: 0,
  restarts: 0,
  failures: 0,
  totalRecords: null,
  cursor: null,
};
