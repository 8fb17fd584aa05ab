const ending = "Nothing was removed. Confirm it, or wait until they come back.";

/** Why calls that Gong no longer shows were left in the mirror: they are too many to be believed. */
export function heldBackNote(vanished: number, held: number): string {
  return `Gong no longer shows ${vanished} of ${held} calls that are in the mirror. ${ending}`;
}

/** True for a note of {@link heldBackNote}. */
export function isHeldBack(note: string | null): boolean {
  return note?.endsWith(ending) ?? false;
}
