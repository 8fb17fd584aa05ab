import { type Clock, systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { AppError } from "#lib/errors.ts";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import type { UploadFile } from "#lib/gong/core/fields.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { formModel } from "../form-model.ts";
import type { NewRun } from "../history/start-run.ts";
import { requireOperation } from "../require-operation.ts";
import type { RunAnswer, RunBody } from "../schemas.ts";
import { answerText } from "./answer-text.ts";
import { carryOut } from "./carry-out.ts";
import { requireValid } from "./check-values.ts";
import { confirmationWord, requireConfirmation, requireKey } from "./confirmation.ts";
import { readDecoded, readRefusal } from "./read-result.ts";

export interface RunInput extends RunBody {
  operationId: string;
  /** Read once, piece by piece. */
  file?: UploadFile | undefined;
  /** Ends a read that nobody waits for any more; a change is never given up half-way. */
  signal?: AbortSignal | undefined;
}

/**
 * Carries out one operation by hand: checked before anything is sent, governed, in the ledger, the member's history
 * and the audit log. What Gong refuses comes back as an answer with `trouble`.
 * @throws {AppError} `forbidden`, `not_found`; `invalid_input` by field; `conflict` for a key used before;
 *   `precondition_failed` and `gong_unauthorized` when there is no usable connection.
 */
export async function runOperation(
  { ctx, input }: { ctx: MemberContext; input: RunInput },
  clock: Clock = systemClock,
): Promise<RunAnswer> {
  const operation = requireOperation(ctx, input.operationId);
  const isChange = operation.access !== "read";
  const values = withFile(operation, input.values, input.file);
  requireValid(operation, values);
  requireConfirmation(confirmationWord(operation), input.confirmation);
  requireKey(isChange, input.key);
  const { tenantId } = ctx;
  const { memberId } = ctx.actor;
  const gong = await openGong({ tenantId, lane: "interactive", purpose: "explorer", memberId });
  const { facts, meter, result } = await carryOut(ctx, noteOf(operation, input), clock, (listener) =>
    gong
      .request(operation.id, values, {
        onInvalidItem: "collect",
        onEvent: listener.onEvent,
        onAnswer: listener.onAnswer,
        ...(!isChange && { signal: input.signal }),
        ...(input.file !== undefined && { retry: { maxAttempts: 1 } }),
      })
      .then((decoded) => readDecoded(operation, decoded), readRefusal),
  );
  return {
    operationId: operation.id,
    ...facts,
    raw: answerText(meter.text, meter.bytes, !isChange),
    ...result,
  };
}

function withFile(operation: AnyOperation, values: Record<string, unknown>, file: UploadFile | undefined) {
  const { fileField } = formModel(operation);
  if (fileField !== null) return { ...values, [fileField]: file };
  if (file === undefined) return values;
  throw new AppError("invalid_input", "This operation takes no file. Nothing was sent.", {
    nextStep: "Run it without one.",
    invalidParams: [{ name: "file", reason: "is not taken here" }],
  });
}

/** What the history keeps: the values, and of a file its name and size. */
function noteOf(operation: AnyOperation, { values, key, file }: RunInput) {
  const { id, method, path, access } = operation;
  const { fileField } = formModel(operation);
  const named =
    fileField === null || file === undefined
      ? {}
      : { [fileField]: { fileName: file.filename, contentType: file.contentType, bytes: file.size } };
  const run: NewRun = {
    kind: "operation",
    operationId: id,
    method,
    path,
    values: { ...values, ...named },
    key,
  };
  return { run, audit: { action: "explorer.run", target: id, details: { access } } as const };
}
