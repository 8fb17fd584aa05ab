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
