import { withTenant } from "#lib/db/with-tenant.ts";
import { contentSelector } from "../calls/content-selector.ts";
import { mapCall } from "../mappers/map-call.ts";
import { mapTranscript } from "../mappers/map-transcript.ts";
import { dayMs } from "../windows/plan-windows.ts";
import type { SyncHarness } from "./sync-harness.ts";

/** One call as it should be mirrored, small enough to compare by the hundred. */
export interface CallFingerprint {
  id: string;
  hash: string;
  isPrivate: boolean;
  parties: number;
  /** Hash of the transcript; null where the mirror must hold none. */
  transcript: string | null;
  turns: number;
}

const byId = (a: CallFingerprint, b: CallFingerprint) => (a.id < b.id ? -1 : 1);

/** What Gong shows of the last thirty days, or since `fromMs`, read past the engine. */
export async function readTruth(
  harness: SyncHarness,
  options: { company?: string; fromMs?: number } = {},
): Promise<CallFingerprint[]> {
  const gong = harness.client(options.company);
  const toMs = Math.floor(harness.now.now() / 1000) * 1000;
  const filter = {
    fromDateTime: new Date(options.fromMs ?? toMs - 30 * dayMs).toISOString(),
    toDateTime: new Date(toMs).toISOString(),
  };
  const transcripts = new Map<string, { hash: string; turns: number }>();
  for await (const page of gong.calls.getTranscripts.pages({ filter })) {
    for (const item of page.items) {
      const { callGongId, transcriptHash, turns } = mapTranscript(item);
      transcripts.set(callGongId, { hash: transcriptHash, turns: turns.length });
    }
  }
  const found = new Map<string, CallFingerprint>();
  for await (const page of gong.calls.listExtensive.pages({ filter, contentSelector })) {
    for (const item of page.items) {
      const { call, parties } = mapCall(item);
      const transcript = call.isPrivate ? undefined : transcripts.get(call.gongId);
      found.set(call.gongId, {
        id: call.gongId,
        hash: call.contentHash,
        isPrivate: call.isPrivate,
        parties: parties.length,
        transcript: transcript?.hash ?? null,
        turns: transcript?.turns ?? 0,
      });
    }
  }
  return [...found.values()].sort(byId);
}

/** What the mirror holds, in the same form. */
export function readMirror(tenantId: string): Promise<CallFingerprint[]> {
  return withTenant(tenantId, async (tx) => {
    const calls = await tx.call.findMany({
      where: { tenantId, removedAt: null },
      include: { _count: { select: { parties: true } } },
    });
    const turns = await tx.callTurn.groupBy({ by: ["callGongId"], where: { tenantId }, _count: true });
    const turnsOf = new Map(turns.map(({ callGongId, _count }) => [callGongId, _count]));
    return calls
      .map((call) => ({
        id: call.gongId,
        hash: call.contentHash,
        isPrivate: call.isPrivate,
        parties: call._count.parties,
        transcript: call.transcriptHash,
        turns: turnsOf.get(call.gongId) ?? 0,
      }))
      .sort(byId);
  });
}
