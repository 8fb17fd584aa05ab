import type { PurgeReason } from "#lib/db/generated/enums.ts";

/** Why something was erased, for people. */
export const purgeReasonWords: Record<PurgeReason, string> = {
  retention: "Older than the retention",
  removed: "Deleted in Gong",
  private: "Content of private calls",
  disconnect: "Disconnected and erased",
  another_company: "Another company connected",
};
