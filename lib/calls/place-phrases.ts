import type { CallMarks, TranscriptTurn } from "./schemas.ts";

/** A tracker's phrase in the words, as UTF-16 positions in a sentence. */
export interface PlacedPhrase {
  sentence: number;
  from: number;
  to: number;
  tracker: string;
}

/** Gong's second and the sentence's own may differ by the rounding. */
const toleranceMs = 1_000;

/** Where in the words the trackers' phrases stand, by turn. A phrase that is not said there is left out. */
export function placePhrases(
  turns: readonly TranscriptTurn[],
  trackers: CallMarks["trackers"],
): Map<number, PlacedPhrase[]> {
  const hits = trackers
    .flatMap(({ name, places }) =>
      places.flatMap(({ atMs, phrase }) => (phrase ? [{ atMs, name, phrase: phrase.toLowerCase() }] : [])),
    )
    .sort((one, other) => one.atMs - other.atMs);
  const placed = new Map<number, PlacedPhrase[]>();
  if (hits.length === 0) return placed;
  turns.forEach((turn, turnIndex) => {
    turn.sentences.forEach((sentence, index) => {
      const near = hits.filter(
        ({ atMs }) => atMs >= sentence.startMs - toleranceMs && atMs <= sentence.endMs + toleranceMs,
      );
      if (near.length === 0) return;
      const small = sentence.text.toLowerCase();
      for (const { phrase, name } of new Map(
        near.map((hit) => [`${hit.name} ${hit.phrase}`, hit]),
      ).values()) {
        const from = small.indexOf(phrase);
        if (from < 0) continue;
        const found = placed.get(turnIndex) ?? [];
        found.push({ sentence: index, from, to: from + phrase.length, tracker: name });
        placed.set(turnIndex, found);
      }
    });
  });
  return placed;
}

export interface TextPiece<H> {
  text: string;
  hit: H | null;
  tracker: string | null;
}

/** Cuts a sentence where hits or phrases begin and end; both may overlap. */
export function cutText<H extends { from: number; to: number }>(
  text: string,
  hits: readonly H[],
  phrases: readonly PlacedPhrase[],
): TextPiece<H>[] {
  const edges = new Set([0, text.length]);
  for (const { from, to } of [...hits, ...phrases]) {
    edges.add(Math.min(from, text.length));
    edges.add(Math.min(to, text.length));
  }
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const covers = (span: { from: number; to: number }) => span.from <= from && span.to >= to;
    return {
      text: text.slice(from, to),
      hit: hits.find(covers) ?? null,
      tracker: phrases.find(covers)?.tracker ?? null,
    };
  });
}
