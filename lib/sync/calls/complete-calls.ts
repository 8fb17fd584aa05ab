import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { rememberedStems, stemWords } from "#lib/search/text/stem-words.ts";
import { readWords, type SpokenCalls, type StemsOf } from "../derived/search/spoken-calls.ts";
import type { MappedCall } from "../mappers/map-call.ts";
import { classifyTrouble, type Trouble } from "../run/classify-trouble.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { RunContext } from "../run/run-context.ts";
import { type FetchedTranscripts, fetchTranscripts } from "../transcripts/fetch-transcripts.ts";
import { isYoung, manyWaiting } from "../transcripts/transcript-ages.ts";
import { type KnownCall, knownCalls } from "./known-calls.ts";

/** What is needed beside the records of some calls to write them. */
export interface CallCompanions {
  known: ReadonlyMap<string, KnownCall>;
  /** Calls that should have a transcript by now. */
  wanted: readonly string[];
  fetched: FetchedTranscripts;
  /** The words of these transcripts, which are taken in while the page waits for its turn and its calls are written. */
  spoken: Promise<SpokenCalls>;
  /** False while transcripts may not be read. */
  mayAsk: boolean;
  missingScope: Trouble | null;
}

/**
 * Looks up what the mirror holds of these calls and asks for the transcripts of those that have none yet, in one
 * request a hundred. A connection that may not read transcripts still copies calls. Calls in `settledIds` came on an
 * earlier page, which asked for theirs. With `mayJoin` calls that were held just now join those that wait, where these
 * are many, instead of being asked for with a request of their own: Gong has seldom finished their transcripts.
 * @throws whatever the Gong client throws, except for a missing scope.
 */
export async function completeCalls(
  run: RunContext,
  gong: GongSource,
  calls: readonly MappedCall[],
  { settledIds = new Set(), mayJoin = false }: { settledIds?: ReadonlySet<string>; mayJoin?: boolean } = {},
): Promise<CallCompanions> {
  const { known, mayAsk, manyWait } = await withTenant(run.tenantId, async (tx) => ({
    known: await knownCalls(
      tx,
      run.tenantId,
      calls.map(({ call }) => call.gongId),
    ),
    mayAsk: await mayAskTranscripts(tx, run.tenantId),
    manyWait:
      mayJoin && (await tx.transcriptWait.count({ where: { tenantId: run.tenantId } })) >= manyWaiting,
  }));
  const wanting = calls.filter((call) => !settledIds.has(call.call.gongId) && wantsTranscript(call, known));
  const wanted = wanting.map(({ call }) => call.gongId);
  const join = manyWait && wanting.every(({ call }) => isYoung(Date.parse(call.startedAt), run.clock.now()));
  const answer = mayAsk && !join ? await transcriptsOf(run, gong, wanted) : nothing;
  const { spoken } = await wordsOf(run.tenantId, calls, answer.fetched);
  return { known, wanted, ...answer, spoken, mayAsk: mayAsk && answer.missingScope === null };
}

function wordsOf(
  tenantId: string,
  calls: readonly MappedCall[],
  { transcripts }: FetchedTranscripts,
): Promise<{ spoken: Promise<SpokenCalls> }> {
  const languages = new Map(calls.map(({ call }) => [call.gongId, call.language]));
  const heard = transcripts.map(({ callGongId, turns }) => ({
    id: callGongId,
    language: languages.get(callGongId) ?? null,
    texts: turns.map(({ text }) => text),
  }));
  const stemsOf: StemsOf = async (language, words) =>
    rememberedStems(language, words) ?? withTenant(tenantId, (tx) => stemWords(tx, language, words));
  return readWords(heard, stemsOf);
}

const nothing = { fetched: { transcripts: [], unreadable: [] }, missingScope: null };

async function transcriptsOf(run: RunContext, gong: GongSource, wanted: readonly string[]) {
  if (wanted.length === 0) return nothing;
  try {
    return { fetched: await fetchTranscripts(run, gong, wanted), missingScope: null };
  } catch (error) {
    if (gongErrorOf(error)?.kind !== "missing-scope") throw error;
    return { ...nothing, missingScope: classifyTrouble(error, run.clock.now()) };
  }
}

async function mayAskTranscripts(tx: Tx, tenantId: string): Promise<boolean> {
  const stream = await tx.syncStream.findUnique({
    where: { tenantId_stream: { tenantId, stream: "transcripts" } },
    select: { state: true },
  });
  return stream?.state !== "blocked" && stream?.state !== "paused";
}

/** New calls, and calls that are private no more; those that wait have a queue of their own. */
function wantsTranscript({ call }: MappedCall, known: ReadonlyMap<string, KnownCall>): boolean {
  const state = known.get(call.gongId)?.transcriptState;
  return !call.isPrivate && (state === undefined || state === "withheld");
}
