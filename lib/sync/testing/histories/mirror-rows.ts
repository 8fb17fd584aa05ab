import { withTenant } from "#lib/db/with-tenant.ts";
import { contentSelector } from "../../calls/content-selector.ts";
import { type MappedCall, mapCall } from "../../mappers/map-call.ts";
import { type MappedTranscript, mapTranscript } from "../../mappers/map-transcript.ts";
import type { SyncHarness } from "../sync-harness.ts";

/** Everything that the mirror holds of one call, as plain values. */
export interface CallRows {
  call: Omit<MappedCall["call"], "contentHash"> & { contentHash: string; transcriptHash: string | null };
  raw: unknown;
  parties: Omit<MappedCall["parties"][number], "callGongId">[];
  turns: (Omit<MappedTranscript["turns"][number], "callGongId"> & { side: string })[];
}

/** What Gong shows of a range of call starts, read past the engine and mapped; by call id. */
export async function truthRows(
  harness: SyncHarness,
  span: { fromMs: number; toMs: number },
): Promise<Record<string, CallRows>> {
  const gong = harness.client();
  const filter = {
    fromDateTime: new Date(span.fromMs).toISOString(),
    toDateTime: new Date(span.toMs).toISOString(),
  };
  const transcripts = new Map<string, MappedTranscript>();
  for await (const page of gong.calls.getTranscripts.pages({ filter })) {
    for (const item of page.items) transcripts.set(String(item.callId), mapTranscript(item));
  }
  const rows: Record<string, CallRows> = {};
  for await (const page of gong.calls.listExtensive.pages({ filter, contentSelector })) {
    for (const item of page.items) {
      const mapped = mapCall(item);
      rows[mapped.call.gongId] = rowsOf(mapped, transcripts.get(mapped.call.gongId));
    }
  }
  return rows;
}

function rowsOf({ call, parties, raw }: MappedCall, transcript: MappedTranscript | undefined): CallRows {
  const heard = call.isPrivate ? undefined : transcript;
  const sideOf = (speaker: string | null) =>
    parties.find(({ speakerGongId }) => speaker !== null && speakerGongId === speaker)?.side ?? "unknown";
  // Of a private call only metadata is kept.
  const kept = call.isPrivate ? { brief: null } : {};
  return {
    call: { ...call, ...kept, transcriptHash: heard?.transcriptHash ?? null },
    raw: call.isPrivate ? undefined : JSON.parse(raw),
    parties: parties.map(({ callGongId: _, ...party }) => party),
    turns: (heard?.turns ?? []).map(({ callGongId: _, ...turn }) => ({
      ...turn,
      side: sideOf(turn.speakerGongId),
    })),
  };
}

/** What the mirror holds and has not marked as removed, in the same form. */
export function mirrorRows(tenantId: string): Promise<Record<string, CallRows>> {
  return withTenant(tenantId, async (tx) => {
    const calls = await tx.call.findMany({
      where: { tenantId, removedAt: null },
      omit: { tenantId: true, removedAt: true, mirroredAt: true, transcriptAt: true, transcriptState: true },
      include: {
        record: { select: { raw: true } },
        parties: { orderBy: { position: "asc" }, omit: { tenantId: true, callGongId: true } },
      },
    });
    const turns = await tx.callTurn.findMany({
      where: { tenantId },
      orderBy: { position: "asc" },
      omit: { tenantId: true },
    });
    const turnsOf = Map.groupBy(turns, ({ callGongId }) => callGongId);
    const rows = calls.map(({ record, parties, startedAt, scheduledAt, ...call }) => [
      call.gongId,
      {
        call: {
          ...call,
          startedAt: startedAt.toISOString(),
          scheduledAt: scheduledAt?.toISOString() ?? null,
        },
        raw: record?.raw,
        parties,
        turns: (turnsOf.get(call.gongId) ?? []).map(({ callGongId: _, ...turn }) => turn),
      },
    ]);
    return Object.fromEntries(rows);
  });
}
