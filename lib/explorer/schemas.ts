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
const key = z
  .string()
  .regex(/^[\w-]{8,128}$/)
  .optional();
const confirmation = z.string().max(100).optional();

export const PreviewBody = z.strictObject({ values });
export type PreviewBody = z.infer<typeof PreviewBody>;

export const RunBody = z.strictObject({ values, confirmation, key });
export type RunBody = z.infer<typeof RunBody>;

const fileName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^\p{Cc}/\\]+$/u);

/** Goes URI-encoded as JSON in the header `uploadHeader`; the file itself is the body of the request. */
export const UploadHeader = z.strictObject({
  values,
  confirmation,
  key,
  fileName,
});
export type UploadHeader = z.infer<typeof UploadHeader>;
export const uploadHeader = "x-explorer-upload";

/** Gong's request as it would go out. `isComplete` is false while required fields are missing. */
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

export const rawMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export const rawHeaderNames = [
  "accept",
  "accept-language",
  "if-modified-since",
  "if-none-match",
  "prefer",
  "x-correlation-id",
] as const;

const line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\r\n\0]*$/, "must be one line");
const pair = z.strictObject({ name: line(200).min(1), value: line(4_000) });

const RawBody = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("json"), text: z.string().max(900_000) }),
  z.strictObject({ kind: z.literal("form"), fields: z.array(pair).max(50) }),
]);

/** The file goes as the named part of a form, or as the body itself when `part` is null. */
const RawFileBody = z.strictObject({
  kind: z.literal("file"),
  part: line(200).min(1).nullable(),
  fields: z.array(pair).max(50).default([]),
});

const attempts = z.int().min(2).max(5);
const delayMs = z.int().min(100).max(30_000);
const RawRetry = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("fixed"), attempts, delayMs }),
  z.strictObject({ kind: z.literal("exponential"), attempts, delayMs }),
]);

const rawRequest = {
  method: z.enum(rawMethods),
  /** Below /v2/, without a query: "/v2/calls". */
  path: line(1_000).min(1, "is missing"),
  query: z.array(pair).max(50).default([]),
  headers: z
    .array(z.strictObject({ name: z.enum(rawHeaderNames), value: line(500) }))
    .max(rawHeaderNames.length)
    .default([]),
  responseType: z.enum(["json", "text", "binary"]).default("json"),
  timeoutMs: z.int().min(1_000).max(120_000).default(30_000),
  retry: RawRetry.default({ kind: "none" }),
  confirmation,
  key,
};

export const RawRequestBody = z.strictObject({ ...rawRequest, body: RawBody.default({ kind: "none" }) });
export type RawRequestBody = z.infer<typeof RawRequestBody>;

/** Goes URI-encoded as JSON in the header `uploadHeader`; the file itself is the body of the request. */
export const RawUploadHeader = z.strictObject({ ...rawRequest, body: RawFileBody, fileName });
export type RawUploadHeader = z.infer<typeof RawUploadHeader>;

export interface RawAnswer {
  runId: string;
  /** The declared operation that method and path belong to. */
  operationId: string | null;
  outcome: RunOutcome;
  status: number | null;
  at: string;
  durationMs: number;
  waitedMs: number;
  requestsSpent: number;
  attempts: { attempt: number; status: number | null; errorKind: GongErrorKind | null; ms: number }[];
  gongRequestId: string | null;
  headers: { name: string; value: string }[];
  body: {
    /** What it could be read as: JSON that does not parse comes as text. */
    type: "json" | "text" | "binary" | "empty";
    text: string | null;
    base64: string | null;
    bytes: number;
    isCut: boolean;
    note: string | null;
  };
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

export interface ScopeRow {
  scope: string;
  description: string;
  /** `open`: an access key is not limited by scopes. `unknown`: nothing is connected. */
  state: "granted" | "missing" | "open" | "unknown";
  since: string | null;
  /** Asked for when somebody connects. */
  isWanted: boolean;
  /** What Callboard does with it, as a clause: "play recordings". */
  reason: string | null;
  screens: readonly string[];
  operations: { id: string; summary: string; method: HttpMethod; path: string; access: Access }[];
}

export interface ScopeMatrix {
  connection: {
    state: "none" | "active" | "needs_reauth" | "disconnected";
    kind: "oauth" | "access_key" | null;
    isLimitedByScopes: boolean;
    canReconnect: boolean;
  };
  rows: ScopeRow[];
  grantedCount: number;
  /** What asking for everything would add: scopes, and the screens and operations they open. */
  reconnect: { scopes: string[]; screens: string[]; operationIds: string[] };
}

export interface DriftRow {
  operationId: string;
  path: string;
  change: DriftField["change"] | "vanished-field";
  /** The unknown value, where it is a plain word. */
  value: string | null;
  /** First seen; for a vanished field, last seen. */
  since: string;
  lastSeenAt: string;
  /** In how many answers; for a vanished field, answers without it since. */
  answers: number;
}

export interface DriftReport {
  rows: DriftRow[];
  /** What was looked at, so that an empty list means something. */
  watched: { operationId: string; answers: number; since: string; lastAt: string }[];
}

const below = (slug: string) => `/api/tenants/${encodeURIComponent(slug)}`;
const operation = (slug: string, id: string) => `${below(slug)}/explorer/operations/${id}`;

/** The addresses of the explorer's HTTP; `ExplorerApi` says what goes in and out of each. */
export const explorerPaths = {
  operations: (slug: string) => `${below(slug)}/explorer/operations`,
  operation,
  preview: (slug: string, id: string) => `${operation(slug, id)}/preview`,
  run: (slug: string, id: string) => `${operation(slug, id)}/run`,
  download: (slug: string, id: string) => `${operation(slug, id)}/download`,
  upload: (slug: string, id: string) => `${operation(slug, id)}/upload`,
  raw: (slug: string) => `${below(slug)}/explorer/raw`,
  rawUpload: (slug: string) => `${below(slug)}/explorer/raw/upload`,
  history: (slug: string) => `${below(slug)}/explorer/history`,
  historyEntry: (slug: string, runId: string) => `${below(slug)}/explorer/history/${runId}`,
  scopes: (slug: string) => `${below(slug)}/scopes`,
  drift: (slug: string) => `${below(slug)}/drift`,
};

export interface ExplorerApi {
  operations: { method: "GET"; answer: ExplorerCatalogue };
  operation: { method: "GET"; answer: ExplorerOperationDetail };
  preview: { method: "POST"; body: z.input<typeof PreviewBody>; answer: RequestPreview };
  run: { method: "POST"; body: z.input<typeof RunBody>; answer: RunAnswer };
  download: { method: "POST"; body: z.input<typeof PreviewBody>; answer: Blob };
  upload: { method: "POST"; header: z.input<typeof UploadHeader>; body: Blob; answer: RunAnswer };
  raw: { method: "POST"; body: z.input<typeof RawRequestBody>; answer: RawAnswer };
  rawUpload: { method: "POST"; header: z.input<typeof RawUploadHeader>; body: Blob; answer: RawAnswer };
  history: { method: "GET"; query: HistoryQuery; answer: HistoryPage } | { method: "DELETE"; answer: void };
  historyEntry: { method: "GET"; answer: HistoryDetail };
  scopes: { method: "GET"; answer: ScopeMatrix };
  drift: { method: "GET"; answer: DriftReport };
}
