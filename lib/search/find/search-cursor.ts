import type { Place } from "./find-candidates.ts";

/** A cursor of the order newest first: the last call that was shown or looked into. */
export function placeCursor(place: Place | null | undefined): string | null {
  return place ? `${place.startedMs}_${place.callId}` : null;
}

export function readPlace(cursor: string | undefined): Place | null {
  const found = /^(\d{1,15})_(\d{1,20})$/.exec(cursor ?? "");
  return found ? { startedMs: Number(found[1]), callId: found[2] ?? "" } : null;
}

/** A cursor of the order best first: how many were shown of those that were ranked, and up to which call they go. */
export function rankCursor(shown: number, newest: Place): string {
  return `${shown}_${newest.startedMs}_${newest.callId}`;
}

export function readRank(cursor: string | undefined): { shown: number; newest: Place } | null {
  const found = /^(\d{1,4})_(\d{1,15})_(\d{1,20})$/.exec(cursor ?? "");
  if (!found) return null;
  return { shown: Number(found[1]), newest: { startedMs: Number(found[2]), callId: found[3] ?? "" } };
}
