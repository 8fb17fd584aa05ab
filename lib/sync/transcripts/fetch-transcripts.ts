import { type MappedTranscript, mapTranscript } from "../mappers/map-transcript.ts";
import { UnreadableRecord } from "../mappers/unreadable-record.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";

/** Gong takes as many ids in one request as it gives records in one page. */
export const idsPerRequest = 100;

/**
 * Asks for the transcripts of up to 100 calls, none of them private, in one request (more only if Gong pages).
 * Calls without a transcript are simply absent from the answer.
 * @throws whatever the Gong client throws.
 */
export async function fetchTranscripts(
  run: RunContext,
  gong: GongSource,
  callIds: readonly string[],
): Promise<MappedTranscript[]> {
  const asked = new Set(callIds);
  const found = new Map<string, MappedTranscript>();
  let cursor: string | undefined;
  do {
    const input = { filter: { callIds: [...callIds] }, ...(cursor === undefined ? {} : { cursor }) };
    const page = await ask(run, "transcripts request", () =>
      gong.calls.getTranscripts(input, { signal: run.signal, onInvalidItem: "collect" }),
    );
    for (const record of [...page.items, ...page.rejected.map(({ raw }) => raw)]) {
      const transcript = readable(record);
      if (transcript && asked.has(transcript.callGongId)) found.set(transcript.callGongId, transcript);
    }
    cursor = page.items.length === 0 ? undefined : page.nextCursor;
  } while (cursor !== undefined);
  return [...found.values()];
}

/** A transcript that names no call cannot be kept anywhere: its call counts as waiting. */
function readable(record: unknown): MappedTranscript | null {
  try {
    return mapTranscript(record);
  } catch (error) {
    if (error instanceof UnreadableRecord) return null;
    throw error;
  }
}
