import { z } from "zod";
import type { ErrorCode } from "#lib/errors.ts";
import type { Access, HttpMethod } from "#lib/gong/core/define-operation.ts";
import type { FieldIssue, GongErrorKind } from "#lib/gong/core/errors.ts";
import type { DriftField } from "#lib/gong/core/events.ts";
import type { Area } from "#lib/tenancy/areas.ts";
import type { FormModel } from "./form-types.ts";

/** One row of the catalogue; `level` is what the operation asks of its area. */
export interface ExplorerOperation {
  id: string;
  /** As the client calls it: "calls.listExtensive". */
  name: string;
  /** Gong's own grouping. */
  group: string;
  area: Area;
  level: "read" | "write";
  method: HttpMethod;
  path: string;
  scope: string | null;
  /** Scopes that are needed only when the flag at this path of the values is on. */
  extraScopes: { flag: string; scope: string }[];
  access: Access;
  isPaged: boolean;
  hasFile: boolean;
  standing: "deprecated" | "withdrawn" | "undocumented" | "new" | null;
  summary: string;
  /** Null when it cannot be known: no connection, an access key, or no published scope. */
  isGranted: boolean | null;
  missingScopes: string[];
  /** Whether this member may run it. */
  isAllowed: boolean;
  /** Why not, as a sentence. */
  closedBecause: string | null;
}

export interface ExplorerCatalogue {
  operations: ExplorerOperation[];
  connection: {
    state: "none" | "active" | "needs_reauth" | "disconnected";
    isLimitedByScopes: boolean;
  };
}

export interface ExplorerOperationDetail extends ExplorerOperation {
  form: FormModel;
  /** To be typed in before it runs; null for what can be undone. */
  confirmationWord: string | null;
  /** Gong's 404 "nothing found" comes back as an empty list. */
  isEmptyOn404: boolean;
  timeoutSeconds: number;
}

export const OperationParams = z.strictObject({ operationId: z.string().regex(/^[A-Za-z]{1,60}$/) });
export type OperationParams = z.infer<typeof OperationParams>;

/** Path, query and body fields in one object; a body that is a list comes as `body`. */
const values = z.record(z.string(), z.unknown()).default({});
/** A fresh random key for each change; the same key is never sent twice. */
export const runKey = z
  .string()
  .regex(/^[\w-]{8,128}$/)
  .optional();
export const confirmation = z.string().max(100).optional();

export const PreviewBody = z.strictObject({ values });
export type PreviewBody = z.infer<typeof PreviewBody>;

export const RunBody = z.strictObject({ values, confirmation, key: runKey });
export type RunBody = z.infer<typeof RunBody>;

export const fileName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^\p{Cc}/\\]+$/u);

/** Goes URI-encoded as JSON in the header `uploadHeader`; the file itself is the body of the request. */
export const UploadHeader = z.strictObject({
  values,
  confirmation,
  key: runKey,
  fileName,
});
export type UploadHeader = z.infer<typeof UploadHeader>;

/** Gong's request as it would go out, as far as it is filled in; `invalidParams` says what is still wrong. */
export interface RequestPreview {
  method: HttpMethod;
  url: string;
  headers: { name: string; value: string }[];
  /** JSON text; null without a body. */
  body: string | null;
  /** The parts of a multipart body: texts, and the file as `@name`. */
  parts: { name: string; value: string; isFile: boolean }[] | null;
  /** Sends the same from a shell where GONG_AUTHORIZATION holds the header's value. */
  curl: string;
  invalidParams: { name: string; reason: string }[];
}

export type RunOutcome = "ok" | "empty" | "refused" | "failed";

/** Why Gong did not do it, in Gong's words and in ours. */
export interface RunTrouble {
  kind: GongErrorKind;
  code: ErrorCode;
  sentence: string;
  nextStep: string | null;
  /** What Gong said, without credentials. */
  gongTexts: readonly string[];
  scope: string | null;
  retryAfterSeconds: number | null;
  /** Gong may have carried it out all the same: look before sending it again. */
  isOutcomeUnknown: boolean;
  issues: readonly FieldIssue[];
}

export interface RunText {
  /** Exactly what Gong sent, digit for digit; `parseJson` of lib/gong/core/json.ts reads it without loss. */
  text: string;
  bytes: number;
  /** Only the beginning is here; `note` says how to get the rest. */
  isCut: boolean;
  note: string | null;
}

export interface RunAnswer {
  runId: string;
  operationId: string;
  outcome: RunOutcome;
  status: number | null;
  at: string;
  /** From the first sending to the last byte, repeats included, without the wait for the budget. */
  durationMs: number;
  /** Time spent waiting for a place in the company's budget. */
  waitedMs: number;
  /** How many of the company's requests of the day this took. */
  requestsSpent: number;
  gongRequestId: string | null;
  raw: RunText | null;
  /** Records of this page; null for what is not paged. */
  itemCount: number | null;
  /** Goes into `values.cursor` for the next page. */
  nextCursor: string | null;
  drift: DriftField[];
  /** Records that are not as declared. */
  rejected: { index: number; issues: FieldIssue[] }[];
  trouble: RunTrouble | null;
}

export const HistoryQuery = z.strictObject({
  operationId: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .optional(),
  /** `nextCursor` of the page before. */
  cursor: z.string().max(100).optional(),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

export const HistoryParams = z.strictObject({ runId: z.string().regex(/^xrun_[a-z0-9]{20}$/) });
export type HistoryParams = z.infer<typeof HistoryParams>;

/** One run of one's own. `outcome` is null while it is under way, or was cut off. */
export interface HistoryEntry {
  id: string;
  kind: "operation" | "raw";
  operationId: string | null;
  method: HttpMethod;
  path: string;
  at: string;
  outcome: RunOutcome | null;
  status: number | null;
  durationMs: number | null;
  gongRequestId: string | null;
}

export interface HistoryPage {
  entries: HistoryEntry[];
  nextCursor: string | null;
}

/** `values` is what was filled in; null when it can no longer be read. For a raw request it is the request. */
export interface HistoryDetail extends HistoryEntry {
  values: Record<string, unknown> | null;
}
