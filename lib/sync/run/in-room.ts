import type { OnGongEvent } from "#lib/gong/core/events.ts";
import type { StreamName } from "../streams.ts";
import { answerRoom, type Place } from "./answer-room.ts";
import type { GongSource } from "./gong-source.ts";
import type { RunContext } from "./run-context.ts";

const megabyte = 1_048_576;

/** Streams whose pages have transcripts; the pages of the others are short. */
const wordy: readonly StreamName[] = ["calls", "transcripts"];

/** What the next page may take: a quarter more than the last one took, and never suddenly much less than before. */
const margin = 1.25;
const shrink = 0.9;
const leastBytes = megabyte / 2;

/** What the first page of a run may take, in bytes. */
export function firstPageBytes(stream: StreamName): number {
  return wordy.includes(stream) ? 16 * megabyte : 2 * megabyte;
}

/** One page's place in the room of the process. */
export interface PageRoom {
  /** Hears of every answer that belongs to the page. */
  onEvent: OnGongEvent;
  /** All answers of the page have come. */
  settle(): void;
}

/**
 * Does the work of one page, from its first request to its commit, once there is room for what it may hold.
 * @throws the run's reason to end at once, while it waits.
 */
export async function inRoom<T>(run: RunContext, work: (room: PageRoom) => Promise<T>): Promise<T> {
  const place = await answerRoom().enter(run.pageBytes, run.signal);
  const onEvent: OnGongEvent = (event) => {
    if (event.type === "request") place.add(event.bytes);
  };
  const settle = () => {
    place.settle();
    run.pageBytes = nextPageBytes(run.pageBytes, place);
  };
  try {
    return await work({ onEvent, settle });
  } finally {
    place.leave();
  }
}

function nextPageBytes(before: number, { arrivedBytes }: Place): number {
  return Math.ceil(Math.max(arrivedBytes * margin, before * shrink, leastBytes));
}

/** The same source, whose answers about calls the room hears of. */
export function heardBy({ onEvent }: PageRoom, gong: GongSource): GongSource {
  const calls: GongSource["calls"] = {
    listExtensive: (input, options) => gong.calls.listExtensive(input, { ...options, onEvent }),
    getTranscripts: (input, options) => gong.calls.getTranscripts(input, { ...options, onEvent }),
  };
  return Object.assign(Object.create(gong), { calls });
}
