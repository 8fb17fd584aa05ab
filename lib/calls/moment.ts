/** A moment in a link: seconds ("751"), or a clock ("12:31", "1:02:03"). Anything else is no moment. */
export function parseMoment(text: string | null | undefined): number | null {
  if (!text) return null;
  if (/^\d{1,6}(\.\d{1,3})?$/.test(text)) return Number(text);
  if (!/^\d{1,3}(:[0-5]?\d){1,2}$/.test(text)) return null;
  return text.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** The address of a call at a second, for sharing. */
export function momentPath(tenant: string, callId: string, seconds: number): string {
  return `/${tenant}/calls/${callId}?t=${Math.max(0, Math.floor(seconds))}`;
}

/** A part of a recording. */
export interface Snippet {
  fromMs: number;
  toMs: number;
}

/** The part that a link asks for, as far as the recording goes; null where it names none. */
export function parseSnippet(
  { from, to }: { from: string | null; to: string | null },
  durationSeconds: number,
): Snippet | null {
  const [start, end] = [parseMoment(from), parseMoment(to)];
  if (start === null || end === null || start >= Math.min(end, durationSeconds)) return null;
  return { fromMs: start * 1000, toMs: Math.min(end, durationSeconds) * 1000 };
}

/** The address of a part of a call, which stops playing at its end. */
export function snippetPath(tenant: string, callId: string, fromSeconds: number, toSeconds: number): string {
  const whole = (seconds: number) => String(Math.max(0, Math.round(seconds)));
  return `/${tenant}/calls/${callId}?${new URLSearchParams({ from: whole(fromSeconds), to: whole(toSeconds) })}`;
}
