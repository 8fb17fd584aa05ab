import type { RetryReason } from "./decide-retry.ts";
import type { GongErrorKind } from "./errors.ts";

/** How an answer differs from what is declared. `path` has `[]` for every list, as in `calls[].metaData.mood`. */
export interface DriftField {
  path: string;
  change: "unknown-field" | "unknown-value" | "wrong-type";
  /** The unknown value itself, only when it looks like a plain word of a closed list. */
  value?: string | undefined;
}

/** What the client tells about itself while it works; no event holds a token, a query, a body or an id. */
export type GongEvent =
  | {
      /** One HTTP request went out (or was tried): the unit of Gong's budget. */
      type: "request";
      operationId: string;
      method: string;
      /** The template, as in `/v2/calls/{id}`. */
      path: string;
      attempt: number;
      status: number | undefined;
      /** Absent when all went well. */
      errorKind: GongErrorKind | undefined;
      /** From sending to the last byte, in milliseconds. */
      ms: number;
      /** Time spent waiting for the limiter before it, in milliseconds. */
      waitedMs: number;
      /** Size of the answer's body after unpacking. */
      bytes: number;
      requestId: string | undefined;
    }
  | { type: "wait"; operationId: string; attempt: number; waitedMs: number }
  | { type: "retry"; operationId: string; attempt: number; reason: RetryReason; waitMs: number }
  | { type: "refresh"; operationId: string; attempt: number }
  | { type: "drift"; operationId: string; requestId: string | undefined; fields: DriftField[] }
  | {
      /** An answer was read. */
      type: "answer";
      operationId: string;
      requestId: string | undefined;
      /** Which declared fields it carries, by path; worked out when asked, so ask at once and seldom. */
      seenFields: () => string[];
    };

export type OnGongEvent = (event: GongEvent) => void;
