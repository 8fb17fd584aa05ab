import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import { wallClock } from "#lib/format/wall-clock.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import { callDetailSelect, toCallParty } from "./formatters.ts";
import { momentPath } from "./moment.ts";
import { readTurns } from "./read-turns.ts";
import type { TranscriptFormat } from "./schemas.ts";
import { listSpeakers, speakerKey } from "./speakers.ts";
import { contentTypes, writeTranscript } from "./transcript-file/write-transcript.ts";

export interface TranscriptFile {
  fileName: string;
  contentType: string;
  pieces: Iterable<Uint8Array>;
}

/**
 * The transcript as a file. Who took which call in which format is recorded.
 * @throws {AppError} `not_found`; `precondition_failed` without a transcript
 */
export async function exportTranscript({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string; format: TranscriptFormat; zone?: string };
}): Promise<TranscriptFile> {
  requireArea(ctx, "transcripts", "read");
  const { callId, format, zone = "UTC" } = input;
  return withTenant(ctx.tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, callId, {
      title: true,
      startedAt: true,
      durationSeconds: true,
      transcriptState: true,
      primaryUserGongId: true,
      parties: callDetailSelect.parties,
    });
    if (call.transcriptState !== "present") {
      throw new AppError("precondition_failed", "This call has no transcript to download.", {
        nextStep: "Open the call: it says why, and when to look again.",
      });
    }
    const turns = await readTurns(tx, ctx.tenantId, callId);
    const parties = call.parties.map((party) => toCallParty(party, call.primaryUserGongId));
    const nameOf = new Map(listSpeakers(turns, parties).map(({ id, name }) => [id, name]));
    const title = call.title ?? "Untitled call";
    const document = {
      callId,
      title,
      startedAt: call.startedAt.toISOString(),
      zone,
      durationSeconds: call.durationSeconds,
      link: new URL(momentPath(ctx.tenantSlug, callId, 0), env().NEXTAUTH_URL).href,
      turns: turns.map((turn) => ({
        ...turn,
        speaker: nameOf.get(speakerKey(turn.speakerId)) ?? "Unknown speaker",
      })),
    };
    await recordAudit(tx, ctx, {
      action: "transcript.exported",
      target: `call:${callId}`,
      details: { format },
    });
    return {
      fileName: `${title} ${wallClock(zone)(call.startedAt).slice(0, 10)}.${format}`,
      contentType: contentTypes[format],
      pieces: writeTranscript(document, format),
    };
  });
}
