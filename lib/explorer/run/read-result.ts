import type { Decoded } from "#lib/gong/core/decode.ts";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import type { RunAnswer } from "../schemas.ts";
import { outcomeOf, troubleOf } from "./trouble.ts";

type Result = Pick<
  RunAnswer,
  "outcome" | "status" | "gongRequestId" | "itemCount" | "nextCursor" | "drift" | "rejected" | "trouble"
>;

/** What an answer of the Gong client means to the person who asked. */
export function readDecoded(
  { emptyOn404 }: AnyOperation,
  { status, requestId, page, drift }: Decoded,
): Result {
  const isEmpty = page?.isEmptyAnswer ?? (emptyOn404 !== null && status === 404);
  return {
    outcome: isEmpty ? "empty" : "ok",
    status,
    gongRequestId: requestId ?? null,
    itemCount: page === undefined ? null : page.items.length + page.rejected.length,
    nextCursor: page?.nextCursor ?? null,
    drift,
    rejected: (page?.rejected ?? []).map(({ index, issues }) => ({ index, issues })),
    trouble: null,
  };
}

/** A refusal, or no usable answer, as an answer too; errors that are not Gong's are thrown on. */
export function readRefusal(error: unknown): Result {
  const { trouble, gongError } = troubleOf(error);
  return {
    outcome: outcomeOf(gongError),
    status: gongError.status ?? null,
    gongRequestId: gongError.requestId ?? null,
    itemCount: null,
    nextCursor: null,
    drift: [],
    rejected: [],
    trouble,
  };
}
