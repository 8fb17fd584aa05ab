import type { Role } from "#lib/db/generated/enums.ts";

/** What a member may open; every Gong operation and every screen belongs to one. */
export const areas = [
  "calls",
  "transcripts",
  "stats",
  "scorecards",
  "library",
  "flows",
  "people",
  "crm",
  "privacy",
  "meetings",
  "engagement",
  "logs",
  "ai",
  "settings",
] as const;

export type Area = (typeof areas)[number];

export const levels = ["none", "read", "write"] as const;
export type Level = (typeof levels)[number];

export type AreaLevels = Record<Area, Level>;

function preset(base: Level, exceptions: Partial<AreaLevels> = {}): AreaLevels {
  const entries = areas.map((area): [Area, Level] => [area, exceptions[area] ?? base]);
  return Object.fromEntries(entries) as AreaLevels;
}

/** A role is a preset over the areas; an admin may adjust a member's areas one by one. */
export const rolePresets: Record<Role, AreaLevels> = {
  owner: preset("write"),
  admin: preset("write"),
  manager: preset("read", {
    calls: "write",
    scorecards: "write",
    flows: "write",
    crm: "none",
    privacy: "none",
    meetings: "none",
    engagement: "none",
    logs: "none",
    settings: "none",
  }),
  member: preset("none", {
    calls: "read",
    transcripts: "read",
    stats: "read",
    library: "read",
    flows: "read",
    people: "read",
    ai: "read",
  }),
  viewer: preset("none", {
    calls: "read",
    transcripts: "read",
    stats: "read",
    library: "read",
    people: "read",
  }),
};

/** True when `held` opens what `needed` asks for: write includes read. */
export function covers(held: Level, needed: Exclude<Level, "none">): boolean {
  return levels.indexOf(held) >= levels.indexOf(needed);
}
