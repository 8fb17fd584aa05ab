import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { gongErrorOf } from "../map-gong-error.ts";
import { openGong } from "../open-gong.ts";
import type { ConnectionTest } from "../schemas.ts";
import { diagnose, failedStep } from "./diagnose.ts";

const timeoutMs = 20_000;

/**
 * Tries the connection with one read and says step by step what went well and what did not. Trouble is the result,
 * not an error.
 * @throws {AppError} `forbidden`
 */
export async function testConnection(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<ConnectionTest> {
  requireArea(ctx, "settings", "read");
  const startedAt = clock.now();
  try {
    const gong = await openGong({
      tenantId: ctx.tenantId,
      lane: "interactive",
      purpose: "connection test",
      memberId: ctx.actor.kind === "member" ? ctx.actor.memberId : undefined,
    });
    await gong.workspaces.list({}, { timeoutMs, retry: { maxAttempts: 1 } });
    return { isOk: true, ms: clock.now() - startedAt, checks: diagnose(undefined), problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return {
      isOk: false,
      ms: clock.now() - startedAt,
      checks: diagnose(failedStep(kindOf(error))),
      problem: {
        sentence: error.message,
        nextStep: error.nextStep ?? "Try again.",
        gongRequestId: error.gongRequestId ?? null,
      },
    };
  }
}

function kindOf(error: AppError) {
  const kind = gongErrorOf(error)?.kind;
  if (kind) return kind;
  if (error.code === "gong_unavailable") return "network";
  if (error.code === "gong_unauthorized") return "credentials";
  return error.code === "invalid_input" ? "bad-host" : "not-connected";
}
