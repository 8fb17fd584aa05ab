/** A sentence of a turn; times in milliseconds from the start of the call. */
export interface Sentence {
  startMs: number;
  endMs: number;
  text: string;
}

/** What is kept of a turn to find its sentences in its text again. */
export interface MarkedTurn {
  startMs: number;
  endMs: number;
  /** The sentences, one blank between them. */
  text: string;
  /** startMs, endMs and length in UTF-16 units of each sentence; empty where there is only one. */
  sentences: number[];
}

/** Puts the sentences of a turn into one text and keeps where each begins and ends. */
export function markSentences(sentences: readonly Sentence[]): MarkedTurn {
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) return { ...only, sentences: [] };
  const turn: MarkedTurn = { startMs: Number.MAX_SAFE_INTEGER, endMs: 0, text: "", sentences: [] };
  for (const { startMs, endMs, text } of sentences) {
    turn.startMs = Math.min(turn.startMs, startMs);
    turn.endMs = Math.max(turn.endMs, endMs);
    turn.sentences.push(startMs, endMs, text.length);
  }
  turn.text = sentences.map(({ text }) => text).join(" ");
  return turn;
}

/** The sentences of a turn. */
export function cutSentences({ startMs, endMs, text, sentences }: MarkedTurn): Sentence[] {
  if (sentences.length === 0) return [{ startMs, endMs, text }];
  const found: Sentence[] = [];
  let from = 0;
  for (let index = 0; index + 2 < sentences.length; index += 3) {
    const [start = 0, end = 0, length = 0] = sentences.slice(index, index + 3);
    found.push({ startMs: start, endMs: end, text: text.slice(from, from + length) });
    from += length + 1;
  }
  return found;
}
