const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How old the wait for a transcript is when it is asked for again; Gong needs minutes to a day, seldom more. */
export const transcriptAgesMs: readonly number[] = [
  minuteMs,
  5 * minuteMs,
  15 * minuteMs,
  hourMs,
  4 * hourMs,
  12 * hourMs,
  24 * hourMs,
  48 * hourMs,
  72 * hourMs,
];

/** Milliseconds from the ask after which `attempts` asks were in vain to the next one; null when it is given up. */
export function nextTranscriptPauseMs(attempts: number): number | null {
  const next = transcriptAgesMs[attempts];
  if (next === undefined) return null;
  return next - (transcriptAgesMs[attempts - 1] ?? 0);
}
