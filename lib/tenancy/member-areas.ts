import { z } from "zod";
import type { Role } from "#lib/db/generated/enums.ts";
import { type AreaLevels, areas, levels, rolePresets } from "./areas.ts";

/** A member's own adjustments of his role: {"flows":"write"}. */
export const AreaAdjustments = z.partialRecord(z.enum(areas), z.enum(levels));
export type AreaAdjustments = z.infer<typeof AreaAdjustments>;

/** Reads the stored adjustments; what this version does not know is left out, never widened. */
export function readAdjustments(stored: unknown): AreaAdjustments {
  const known: AreaAdjustments = {};
  if (typeof stored !== "object" || stored === null) return known;
  for (const area of areas) {
    const level = levels.find((each) => each === (stored as Record<string, unknown>)[area]);
    if (level) known[area] = level;
  }
  return known;
}

/** What a member may open: the role's preset with his adjustments. Owners are never narrowed. */
export function memberAreas(role: Role, stored: unknown): AreaLevels {
  if (role === "owner") return rolePresets.owner;
  return { ...rolePresets[role], ...readAdjustments(stored) };
}
