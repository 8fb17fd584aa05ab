interface Span {
  startMs: number;
  endMs: number;
}

/** Quiet that is longer than this is worth jumping over. */
export const silenceMs = 2_000;

/** What is heard of the quiet before somebody speaks again. */
const leadInMs = 250;

/** Where nobody speaks for more than two seconds, before and between turns; the end is left as it is. */
export function findSilences(turns: readonly Span[]): Span[] {
  const silences: Span[] = [];
  let heardUntil = 0;
  for (const { startMs, endMs } of turns.toSorted((one, other) => one.startMs - other.startMs)) {
    if (startMs - heardUntil > silenceMs) silences.push({ startMs: heardUntil, endMs: startMs });
    heardUntil = Math.max(heardUntil, endMs);
  }
  return silences;
}

/** Where to go on from `ms` when it lies in a silence, or null. */
export function afterSilence(silences: readonly Span[], ms: number): number | null {
  const silence = silences.find(({ startMs, endMs }) => ms >= startMs + leadInMs && ms < endMs - leadInMs);
  return silence ? silence.endMs - leadInMs : null;
}
