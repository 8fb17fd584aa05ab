import { otherId } from "./call-ids.ts";
import type { CompanyProfile } from "./profiles/profile.ts";
import { at, fraction } from "./rng.ts";
import type { Workspace } from "./types.ts";
import type { WorldUser } from "./users.ts";

/** A kind of brief that the company has set up for one workspace. */
export interface BriefKind {
  id: string;
  name: string;
  workspaceId: string;
  description: string | null;
  isPublished: boolean;
  creatorUserId: string;
  createdMs: number;
  updatedMs: number;
}

type Spec = readonly [name: string, description: string | null, isPublished: boolean];

const ENGLISH: readonly Spec[] = [
  ["Account overview", "Who they are, what they bought and what is open", true],
  ["Deal handover", "What customer success needs to know on the day of signing", true],
  ["Executive summary", null, true],
  ["Renewal risks", "Draft for the renewals team", false],
];

const GERMAN: readonly Spec[] = [
  ["Kundenüberblick", "Wer sie sind, was sie nutzen und was offen ist", true],
  ["Übergabe an die Betreuung", null, true],
  ["Verlängerungsrisiken", "Entwurf", false],
];

const DAY_MS = 86_400_000;

export function buildBriefs(
  profile: CompanyProfile,
  seed: number,
  workspaces: readonly Workspace[],
  users: readonly WorldUser[],
): BriefKind[] {
  const specs = profile.homeLanguage === "ger" ? GERMAN : ENGLISH;
  const creators = users.filter(({ spec }) => spec.role === "operations" || spec.role === "head");
  return workspaces.flatMap((workspace, position) =>
    specs.map(([name, description, isPublished], place) => {
      const number = position * 16 + place;
      const createdMs = Date.UTC(2025, 2, 3, 10) + Math.floor(fraction(seed ^ 0xb21e, number) * 120) * DAY_MS;
      return {
        id: otherId(seed ^ 0xb21e, number),
        name,
        workspaceId: workspace.id,
        description,
        isPublished,
        creatorUserId: at(creators, number).user.id,
        createdMs,
        updatedMs: createdMs + Math.floor(fraction(seed ^ 0xb21f, number) * 90) * DAY_MS,
      };
    }),
  );
}
