import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import { readTurns } from "./read-turns.ts";
import type { CallTranscript } from "./schemas.ts";

/**
 * What was said, turn by turn, from the mirror. Reading it is recorded, once with the first words of the same page.
 * @throws {AppError} not_found
 */
export async function getTranscript({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string; opening?: string | undefined };
}): Promise<CallTranscript> {
  requireArea(ctx, "transcripts", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, { transcriptState: true });
    if (call.transcriptState !== "present") return { state: call.transcriptState, turns: [] };
    const turns = await readTurns(tx, ctx.tenantId, input.callId);
    if (!(await isRecorded(tx, ctx, input)))
      await recordAudit(tx, ctx, { action: "transcript.read", target: `call:${input.callId}` });
    return { state: call.transcriptState, turns };
  });
}

/** A page stays open for a working day at most before its next reading counts as another. */
const openingLifeMs = 12 * 3_600_000;

async function isRecorded(
  tx: Tx,
  { tenantId, actor }: TenantContext,
  { callId, opening }: { callId: string; opening?: string | undefined },
): Promise<boolean> {
  if (opening === undefined || actor.kind !== "member" || actor.apiKey) return false;
  const entry = await tx.auditEntry.findUnique({
    where: { tenantId_seq: { tenantId, seq: BigInt(opening) } },
    select: { action: true, target: true, actorId: true, at: true },
  });
  return (
    entry?.action === "transcript.read" &&
    entry.target === `call:${callId}` &&
    entry.actorId === actor.memberId &&
    Date.now() - entry.at.getTime() < openingLifeMs
  );
}
