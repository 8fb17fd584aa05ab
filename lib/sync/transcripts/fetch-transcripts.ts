import { type MappedTranscript, mapTranscript } from "../mappers/map-transcript.ts";
import { asId, asRecord } from "../mappers/read-json.ts";
import { setAside, type Unreadable } from "../mappers/set-aside.ts";
import { isPassing, mayBePoison, poisonReason } from "../poison/is-poison.ts";
import { readInHalves } from "../poison/read-in-halves.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";

/** Gong takes as many ids in one request as it gives records in one page. */
export const idsPerRequest = 100;

/** Trouble that passes is taken for a record that breaks the answer after so many failed runs. */
const failuresBeforeSearch = 2;

export interface FetchedTranscripts {
  transcripts: MappedTranscript[];
  /** Transcripts that cannot be read, by the id of their call. */
  unreadable: Unreadable[];
}

/**
 * Asks for the transcripts of up to 100 calls, none of them private, in one request (more only if Gong pages, or if one
 * transcript breaks the answer: then it is found by halving). Calls without a transcript are absent from the answer.
 * @throws whatever the Gong client throws.
 */
export async function fetchTranscripts(
  run: RunContext,
  gong: GongSource,
  callIds: readonly string[],
): Promise<FetchedTranscripts> {
  const asked = new Set(callIds);
  const read = (ids: readonly string[]) => requestTranscripts(run, gong, ids, asked);
  try {
    return sortOut(await read(callIds));
  } catch (error) {
    if (!mayBePoison(error) || (isPassing(error) && run.failures < failuresBeforeSearch)) throw error;
    const { items, poisoned } = await readInHalves(callIds, read, { isBroken: true });
    const fetched = sortOut(items);
    const broken = poisoned.map(({ id, error: cause }) => ({
      gongId: id,
      reason: poisonReason(cause),
      raw: null,
      isPoison: true,
    }));
    return { ...fetched, unreadable: [...fetched.unreadable, ...broken] };
  }
}

/** One record of an answer as its mapper left it. */
type ReadTranscript = MappedTranscript | Unreadable;

async function requestTranscripts(
  run: RunContext,
  gong: GongSource,
  callIds: readonly string[],
  asked: ReadonlySet<string>,
): Promise<ReadTranscript[]> {
  const found: ReadTranscript[] = [];
  let cursor: string | undefined;
  do {
    const input = { filter: { callIds: [...callIds] }, ...(cursor === undefined ? {} : { cursor }) };
    let taken: ReadTranscript[] = [];
    const takeItems = () => {
      taken = [];
      return (record: unknown) => void taken.push(...readTranscript(record, asked));
    };
    const page = await ask(run, "transcripts request", () =>
      gong.calls.getTranscripts(input, { signal: run.signal, onInvalidItem: "collect", takeItems }),
    );
    const rest = [...page.items, ...page.rejected.map(({ raw }) => raw)];
    const read = [...taken, ...rest.flatMap((record) => readTranscript(record, asked))];
    found.push(...read);
    cursor = read.length === 0 ? undefined : page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

/** Reads the record of a call that was asked for; one that names no such call counts as not there. */
function readTranscript(record: unknown, asked: ReadonlySet<string>): ReadTranscript[] {
  const callId = asId(asRecord(record)?.callId);
  if (callId === null || !asked.has(callId)) return [];
  try {
    return [mapTranscript(record)];
  } catch (error) {
    return [setAside(record, callId, error)];
  }
}

/** Each transcript once: the last one that Gong gave. */
function sortOut(read: readonly ReadTranscript[]): FetchedTranscripts {
  const found = new Map<string, MappedTranscript>();
  const unreadable = new Map<string, Unreadable>();
  for (const record of read) {
    if ("turns" in record) found.set(record.callGongId, record);
    else unreadable.set(record.gongId, record);
  }
  return { transcripts: [...found.values()], unreadable: [...unreadable.values()] };
}
