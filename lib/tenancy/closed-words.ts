import { type Area, covers, rolePresets } from "./areas.ts";

/** What a closed page needs: areas for reading, or the role itself. */
export type Needed = readonly Area[] | "admins";

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

const areaWords = (areas: readonly Area[]) =>
  areas.length === 1 ? `the area ${areas[0]}` : `the areas ${listed.format(areas)}`;

/** Which area opens a page and which roles bring it, and the next step. */
export function closedWords(needed: Needed): { detail: string; nextStep: string } {
  if (needed === "admins") {
    return {
      detail: "Owners and admins open this.",
      nextStep: "Ask one of them for what you need from here.",
    };
  }
  const roles = Object.entries(rolePresets)
    .filter(([, levels]) => needed.every((area) => covers(levels[area], "read")))
    .map(([role]) => role);
  return {
    detail: `This needs ${areaWords(needed)}, which you may not read. The roles ${listed.format(roles)} bring ${needed.length === 1 ? "it" : "them"}.`,
    nextStep: "Ask an owner or admin of this tenant to open it for you.",
  };
}
