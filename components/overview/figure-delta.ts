import type { StatDelta } from "#components/ui/stat.tsx";

/** A number against the one before; nothing where either is not known. `text` writes the size of the change. */
export function figureDelta(
  now: number | null,
  before: number | null,
  text: (size: number) => string,
  isGood?: (now: number, before: number) => boolean,
): StatDelta | undefined {
  if (now === null || before === null) return undefined;
  const words = text(Math.abs(now - before));
  if (words === text(0)) return { text: "same", direction: "same" };
  return {
    text: words,
    direction: now > before ? "up" : "down",
    ...(isGood && { isGood: isGood(now, before) }),
  };
}
