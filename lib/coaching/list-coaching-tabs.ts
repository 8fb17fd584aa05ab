import { type AreaLevels, covers } from "#lib/tenancy/areas.ts";

export interface CoachingTab {
  href: string;
  label: string;
}

/** The screens of coaching that a member's areas open, in the order of the tabs. Pure. */
export function listCoachingTabs(tenant: string, areas: AreaLevels): CoachingTab[] {
  const base = `/${tenant}/coaching`;
  const opens = (area: keyof AreaLevels) => covers(areas[area], "read");
  return [
    ...(opens("calls") && opens("stats") ? [{ href: base, label: "Queue" }] : []),
    ...(opens("scorecards") ? [{ href: `${base}/scorecards`, label: "Scorecards" }] : []),
    ...(opens("stats") ? [{ href: `${base}/metrics`, label: "Coaching metrics" }] : []),
    ...(opens("calls") ? [{ href: `${base}/notes`, label: "Notes" }] : []),
  ];
}
