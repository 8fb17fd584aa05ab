import { type Clock, systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { AppError } from "#lib/errors.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { requireOperation } from "../require-operation.ts";
import { carryOut, type Ending } from "./carry-out.ts";
import { requireValid } from "./check-values.ts";

export interface DownloadInput {
  operationId: string;
  values: Record<string, unknown>;
  signal?: AbortSignal | undefined;
}

/**
 * Asks Gong once more and hands out the whole answer, exactly as it came. Only for what changes nothing.
 * @throws {AppError} as a run does; what Gong refuses is thrown too.
 */
export async function downloadAnswer(
  { ctx, input }: { ctx: MemberContext; input: DownloadInput },
  clock: Clock = systemClock,
): Promise<{ fileName: string; text: string }> {
  const { values, signal } = input;
  const operation = requireOperation(ctx, input.operationId);
  const { id, method, path, access } = operation;
  if (access !== "read") {
    throw new AppError("invalid_input", "This operation changes something, so it is not asked again.", {
      nextStep: "Copy the answer that is shown.",
    });
  }
  requireValid(operation, values);
  const { tenantId } = ctx;
  const { memberId } = ctx.actor;
  const gong = await openGong({ tenantId, lane: "interactive", purpose: "explorer", memberId });
  const note = {
    run: { kind: "operation", operationId: id, method, path, values, key: undefined },
    audit: { action: "explorer.run", target: id, details: { access } },
  } as const;
  const { facts, meter } = await carryOut(ctx, note, clock, async (listener): Promise<Ending> => {
    const { onEvent, onAnswer } = listener;
    const decoded = await gong.request(id, values, { onInvalidItem: "collect", onEvent, onAnswer, signal });
    return { outcome: "ok", status: decoded.status, gongRequestId: decoded.requestId ?? null };
  });
  return { fileName: `${id}-${facts.at.slice(0, 19).replaceAll(":", "-")}.json`, text: meter.text ?? "" };
}
