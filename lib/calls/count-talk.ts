import { isQuestion } from "./is-question.ts";
import type { CallParty, CallSide, TranscriptTurn } from "./schemas.ts";
import { listSpeakers, speakerKey } from "./speakers.ts";

/** What one person did in a call, counted from the turns of its transcript. */
export interface TalkFigures {
  id: string;
  name: string;
  side: CallSide;
  talkMs: number;
  /** Part of all talk, 0 to 1. */
  share: number;
  /** Stretches of one person with at most two seconds between them count as one. */
  turns: number;
  longestTurnMs: number;
  /** Sentences that end with a question mark. */
  questions: number;
  /** Turns that begin while somebody else is still speaking. */
  interruptions: number;
  words: number;
  /** Null without talk, and where words are written without blanks. */
  wordsPerMinute: number | null;
}

type Counted = Pick<TranscriptTurn, "speakerId" | "side" | "startMs" | "endMs"> & {
  sentences: readonly { text: string }[];
};

const pauseMs = 2_000;
const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Turns as people hear them: stretches of one person with hardly a pause are one. Sorted by start. */
function joinStretches(turns: readonly Counted[]) {
  const joined: { id: string; startMs: number; endMs: number }[] = [];
  for (const turn of turns.toSorted((one, other) => one.startMs - other.startMs)) {
    const id = speakerKey(turn.speakerId);
    const last = joined.at(-1);
    if (last?.id === id && turn.startMs - last.endMs <= pauseMs) {
      last.endMs = Math.max(last.endMs, turn.endMs);
    } else joined.push({ id, startMs: turn.startMs, endMs: turn.endMs });
  }
  return joined;
}

/** Talk figures of everybody who speaks, us first, then by talk time. Pure. */
export function countTalk(turns: readonly Counted[], parties: readonly CallParty[]): TalkFigures[] {
  const figures = new Map<string, TalkFigures>();
  const unreadable = new Set<string>();
  for (const { id, name, side, talkMs, share } of listSpeakers(turns, parties)) {
    const none = { turns: 0, longestTurnMs: 0, questions: 0, interruptions: 0, words: 0 };
    figures.set(id, { id, name, side, talkMs, share, ...none, wordsPerMinute: null });
  }
  for (const { speakerId, sentences } of turns) {
    const own = figures.get(speakerKey(speakerId));
    if (!own) continue;
    for (const { text } of sentences) {
      if (isQuestion(text)) own.questions += 1;
      if (withoutBlanks.test(text)) unreadable.add(own.id);
      own.words += text.match(wordPattern)?.length ?? 0;
    }
  }
  const speaksUntil = new Map<string, { startMs: number; endMs: number }>();
  for (const { id, startMs, endMs } of joinStretches(turns)) {
    const own = figures.get(id);
    if (!own) continue;
    own.turns += 1;
    own.longestTurnMs = Math.max(own.longestTurnMs, endMs - startMs);
    const cutsIn = [...speaksUntil].some(
      ([other, said]) => other !== id && said.endMs > startMs && said.startMs < startMs,
    );
    if (cutsIn) own.interruptions += 1;
    const before = speaksUntil.get(id);
    if (!before || endMs > before.endMs) speaksUntil.set(id, { startMs, endMs });
  }
  for (const own of figures.values()) {
    if (own.talkMs > 0 && !unreadable.has(own.id)) own.wordsPerMinute = own.words / (own.talkMs / 60_000);
  }
  return [...figures.values()];
}
