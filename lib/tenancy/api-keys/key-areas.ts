import { type AreaLevels, areas, levels } from "../areas.ts";
import { type KeyAreas, keyAreas, keyLevels } from "./choices.ts";

/** Reads stored areas of a key; what this version does not know is left out, never widened. */
export function readKeyAreas(stored: unknown): KeyAreas {
  const known: KeyAreas = {};
  if (typeof stored !== "object" || stored === null) return known;
  for (const area of keyAreas) {
    const level = keyLevels.find((each) => each === (stored as Record<string, unknown>)[area]);
    if (level) known[area] = level;
  }
  return known;
}

/** What a key opens now: its own areas, and of those no more than its maker has himself. */
export function narrowedAreas(held: AreaLevels, key: KeyAreas): AreaLevels {
  const narrowed = areas.map((area) => {
    const wanted = (key as Partial<AreaLevels>)[area] ?? "none";
    const level = levels[Math.min(levels.indexOf(wanted), levels.indexOf(held[area]))] ?? "none";
    return [area, level];
  });
  return Object.fromEntries(narrowed) as AreaLevels;
}
