import { otherId } from "./call-ids.ts";
import type { PersonRole } from "./profiles/profile.ts";
import type { Workspace } from "./types.ts";
import type { WorldUser } from "./users.ts";

/** A permission profile that a company starts with. */
export interface SeededProfile {
  id: string;
  workspaceId: string;
  name: string;
  description: string;
  /** How far its people see; the parts of a profile that have levels follow from it. */
  level: "all" | "report-to-them" | "own" | "none";
  /** Rights that are switched on; null for all of them. */
  rights: readonly string[] | null;
  userIds: readonly string[];
}

interface Spec {
  name: string;
  description: string;
  level: SeededProfile["level"];
  rights: readonly string[] | null;
  roles: readonly PersonRole[];
}

const MEMBER_RIGHTS = ["privateCalls", "callsAndSearch", "library", "deals", "account", "activity"] as const;

const SPECS: readonly Spec[] = [
  {
    name: "Business admin",
    description: "Sees and changes everything in the workspace",
    level: "all",
    rights: null,
    roles: ["head", "operations"],
  },
  {
    name: "Manager",
    description: "Coaches the people who report to them",
    level: "report-to-them",
    rights: [
      ...MEMBER_RIGHTS,
      "scoreCalls",
      "overrideScore",
      "listenInCalls",
      "coaching",
      "teamStats",
      "usage",
      "forecast",
      "manageScorecards",
      "shareCallsWithCustomers",
    ],
    roles: ["manager"],
  },
  {
    name: "Team member",
    description: "Works with their own calls and the library",
    level: "own",
    rights: [...MEMBER_RIGHTS, "shareCallsWithCustomers"],
    roles: ["rep", "engineer", "success", "outbound"],
  },
  {
    name: "No recordings",
    description: "For people who may not listen",
    level: "none",
    rights: [],
    roles: [],
  },
];

export function buildPermissionProfiles(
  seed: number,
  workspaces: readonly Workspace[],
  users: readonly WorldUser[],
): SeededProfile[] {
  return workspaces.flatMap(({ id: workspaceId }, position) =>
    SPECS.map(({ roles, ...spec }, place) => ({
      ...spec,
      id: otherId(seed ^ 0x9e12, position * 16 + place),
      workspaceId,
      userIds: users
        .filter(({ spec: person }) => person.active && roles.includes(person.role))
        .map(({ user }) => user.id),
    })),
  );
}

/** The blocks of a profile that say how far somebody sees. */
export const LEVELLED = [
  "callsAccess",
  "dealsAccess",
  "coachingAccess",
  "insightsAccess",
  "usageAccess",
  "emailsAccess",
] as const;
export const FORECAST_LEVELS = ["forecastAccess", "forecastEditSubmissions", "forecastEditTargets"] as const;
