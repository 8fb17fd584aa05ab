import { type Clock, systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import type { UploadFile } from "#lib/gong/core/fields.ts";
import type { RawResult } from "#lib/gong/core/send-raw.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import type { RawAnswer, RawRequestBody, RawUploadHeader } from "../raw-schemas.ts";
import { carryOut, type Ending } from "../run/carry-out.ts";
import { outcomeOf, troubleOf } from "../run/trouble.ts";
import { requireRaw } from "./check-raw.ts";
import { encodeRawBody } from "./encode-raw-body.ts";
import { maskPath, type RawTarget } from "./raw-places.ts";
import { rawRetry } from "./raw-retry.ts";
import { readRawBody } from "./read-raw-body.ts";

export type RawInput = (RawRequestBody | RawUploadHeader) & {
  /** Read once, piece by piece. */
  file?: UploadFile | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Sends a request as it is written to the company's own host, below /v2/: governed, in the ledger, the member's
 * history and the audit log. An answer of any status is returned; a change is sent once unless repeats are asked for.
 * @throws {AppError} `forbidden`; `invalid_input` by field; `conflict` for a key used before;
 *   `precondition_failed` and `gong_unauthorized` when there is no usable connection.
 */
export async function runRawRequest(
  { ctx, input }: { ctx: MemberContext; input: RawInput },
  clock: Clock = systemClock,
): Promise<RawAnswer> {
  const target = requireRaw(ctx, input);
  const isChange = target.access !== "read";
  const body = encodeRawBody(input.body, input.file);
  const { tenantId } = ctx;
  const { memberId } = ctx.actor;
  const gong = await openGong({ tenantId, lane: "interactive", purpose: "raw request", memberId });
  const { facts, meter, result } = await carryOut(ctx, noteOf(target, input), clock, (listener) =>
    gong
      .send(
        {
          operationId: target.operation?.id ?? "raw",
          method: input.method,
          path: input.path,
          query: input.query.map(({ name, value }) => [name, value] as const),
          headers: Object.fromEntries(input.headers.map(({ name, value }) => [name, value])),
          body,
          access: target.access,
        },
        {
          timeoutMs: input.timeoutMs,
          retry: input.file === undefined ? rawRetry(input.retry) : { maxAttempts: 1 },
          onEvent: listener.onEvent,
          ...(!isChange && { signal: input.signal }),
        },
      )
      .then(
        (answer) => readAnswer(answer, input.responseType),
        (error: unknown) => readFailure(error, input.responseType),
      ),
  );
  return { operationId: target.operation?.id ?? null, ...facts, attempts: meter.attempts, ...result };
}

type Result = Ending & Pick<RawAnswer, "headers" | "body" | "trouble">;

function readAnswer(answer: RawResult, wanted: RawRequestBody["responseType"]): Result {
  const { status, headers, bytes, requestId, error } = answer;
  return {
    outcome: error === undefined ? "ok" : outcomeOf(error),
    status,
    gongRequestId: requestId ?? null,
    headers: Object.entries(headers)
      .filter(([name]) => name !== "set-cookie")
      .map(([name, value]) => ({ name, value })),
    body: readRawBody(bytes, wanted),
    trouble: error === undefined ? null : troubleOf(error).trouble,
  };
}

function readFailure(error: unknown, wanted: RawRequestBody["responseType"]): Result {
  const { trouble, gongError } = troubleOf(error);
  return {
    outcome: "failed",
    status: gongError.status ?? null,
    gongRequestId: gongError.requestId ?? null,
    headers: [],
    body: readRawBody(new Uint8Array(), wanted),
    trouble,
  };
}

/** The history keeps the request as it was written, the audit log its method and the known part of its path. */
function noteOf({ operation, access }: RawTarget, input: RawInput) {
  const { file, signal: _signal, key, confirmation: _typed, ...request } = input;
  const { method, path } = input;
  return {
    run: {
      kind: "raw",
      operationId: operation?.id ?? null,
      method,
      path: maskPath(path),
      values: { ...request, ...(file !== undefined && { bytes: file.size }) },
      key,
    },
    audit: {
      action: "explorer.raw-request",
      target: operation?.id,
      details: { method, path: maskPath(path), access },
    },
  } as const;
}
