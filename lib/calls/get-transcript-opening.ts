import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import { readTurns } from "./read-turns.ts";
import type { TranscriptOpening } from "./schemas.ts";

/** Fills the highest screen; about 4 kB of words. */
const most = 24;
/** So that the moment stands among what was said just before. */
const before = 4;

/**
 * The turns around a moment, for the page itself: the words stand there before the whole transcript has come. Reading
 * it is recorded, as reading the whole is. @throws {AppError} not_found
 */
export async function getTranscriptOpening({
  ctx,
  input: { callId, atSeconds },
}: {
  ctx: TenantContext;
  input: { callId: string; atSeconds: number };
}): Promise<TranscriptOpening> {
  requireArea(ctx, "transcripts", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, callId, { transcriptState: true });
    if (call.transcriptState !== "present")
      return { state: call.transcriptState, turns: [], isWhole: true, readAs: null };
    const [place] = await tx.$queryRaw<{ first: number; total: number }[]>`
      SELECT greatest(coalesce(max(position) FILTER (WHERE start_ms <= ${Math.round(atSeconds * 1000)}), 0) - ${before}, 0)::int
          AS first, count(*)::int AS total
      FROM call_turns WHERE tenant_id = ${tenantId} AND call_gong_id = ${callId}`;
    const { first, total } = place ?? { first: 0, total: 0 };
    const turns = await readTurns(tx, tenantId, callId, { first, most });
    const entry = await recordAudit(tx, ctx, { action: "transcript.read", target: `call:${callId}` });
    return { state: call.transcriptState, turns, isWhole: turns.length === total, readAs: String(entry) };
  });
}
