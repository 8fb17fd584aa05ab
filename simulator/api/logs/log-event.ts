import type { JsonObject } from "../../world/types.ts";

export const LOG_TYPES = [
  "AccessLog",
  "UserActivityLog",
  "UserCallPlay",
  "ExternallySharedCallAccess",
  "ExternallySharedCallPlay",
] as const;
export type LogType = (typeof LOG_TYPES)[number];

/** One line of a log, with its record still to be made. */
export interface LogEvent {
  atMs: number;
  /** Gong user; null for people outside the company and for what the API did. */
  userId: string | null;
  /** Whether Gong's own staff acted as the user. */
  isBySupport?: boolean;
  record(): JsonObject;
}
