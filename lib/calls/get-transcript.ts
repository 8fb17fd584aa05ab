import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import { readTurns } from "./read-turns.ts";
import type { CallTranscript } from "./schemas.ts";

/** What was said, turn by turn, from the mirror. Reading it is recorded. @throws {AppError} not_found */
export async function getTranscript({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallTranscript> {
  requireArea(ctx, "transcripts", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, { transcriptState: true });
    if (call.transcriptState !== "present") return { state: call.transcriptState, turns: [] };
    const turns = await readTurns(tx, ctx.tenantId, input.callId);
    await recordAudit(tx, ctx, { action: "transcript.read", target: `call:${input.callId}` });
    return { state: call.transcriptState, turns };
  });
}
