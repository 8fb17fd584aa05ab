import { z } from "zod";
import type { GongErrorKind } from "#lib/gong/core/errors.ts";
import { rawHeaderNames, rawMethods } from "./choices.ts";
import { confirmation, fileName, type RunOutcome, type RunTrouble, runKey } from "./schemas.ts";

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
  key: runKey,
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
