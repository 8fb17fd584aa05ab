import { permissionProfileInput } from "#lib/gong/operations/permission-profile.ts";
import { FORECAST_LEVELS, LEVELLED, type SeededProfile } from "../world/permission-profiles.ts";
import type { Company, JsonObject } from "../world/types.ts";
import { stableId } from "./stable-id.ts";

export interface KeptProfile {
  workspaceId: string;
  profile: JsonObject;
  userIds: readonly string[];
}

export interface ProfileWrite {
  atMs: number;
  action: string;
  profileId: string;
  name: string;
}

const BLOCKS = ["id", "name", "description", "libraryFolderAccess", "forecastPermissions", ...LEVELLED];

/** The single rights of a profile, in Gong's order. */
export const RIGHTS = Object.keys(permissionProfileInput.shape).filter((name) => !BLOCKS.includes(name));

/** The permission profiles of a company: those of the world and those made and changed since. */
export class PermissionProfiles {
  readonly #seed: string;
  readonly #kept = new Map<string, KeptProfile>();
  readonly #writes: ProfileWrite[] = [];
  #added = 0;

  constructor(company: Company, seed: string) {
    this.#seed = seed;
    for (const seeded of company.permissionProfiles) {
      const { id, workspaceId, userIds } = seeded;
      this.#kept.set(id, { workspaceId, userIds, profile: print(seeded) });
    }
  }

  /** In the order of their names. */
  inWorkspace(workspaceId: string): JsonObject[] {
    const profiles = [...this.#kept.values()].filter((kept) => kept.workspaceId === workspaceId);
    return profiles
      .map(({ profile }) => profile)
      .sort((left, right) => String(left.name).localeCompare(String(right.name), "en"));
  }

  find(id: string): KeptProfile | null {
    return this.#kept.get(id) ?? null;
  }

  /** What was made and changed so far, oldest first. */
  get writes(): readonly ProfileWrite[] {
    return this.#writes;
  }

  /** Returns the profile with the id it was given. Nobody has it yet. */
  add(workspaceId: string, profile: JsonObject, atMs: number): JsonObject {
    this.#added += 1;
    const id = stableId(`${this.#seed}:permission profile:${this.#added}`);
    const added = { ...profile, id };
    this.#kept.set(id, { workspaceId, profile: added, userIds: [] });
    this.#note(atMs, "Permission profile created", added);
    return added;
  }

  replace(id: string, profile: JsonObject, atMs: number): void {
    const kept = this.#kept.get(id);
    if (kept === undefined) return;
    this.#kept.set(id, { ...kept, profile });
    this.#note(atMs, "Permission profile changed", profile);
  }

  #note(atMs: number, action: string, { id, name }: JsonObject): void {
    this.#writes.push({ atMs, action, profileId: String(id), name: String(name) });
  }
}

/** What a new profile has where nothing else is asked for: it sees nothing and may do nothing. */
export function emptyProfile(): JsonObject {
  const nothing = { id: "", workspaceId: "", name: "", description: "", userIds: [] };
  return { ...print({ ...nothing, level: "none", rights: [] }), description: null };
}

function print(profile: SeededProfile): JsonObject {
  const { id, name, description, level, rights } = profile;
  const access = () => ({ permissionLevel: level, teamLeadIds: [] });
  const isAll = rights === null;
  return {
    id,
    name,
    description,
    callsAccess: access(),
    libraryFolderAccess: {
      permissionLevel: level === "none" ? "none" : "all",
      libraryFolderIds: [],
      managePublicFolder: isAll,
      manageStreams: isAll,
      manageFolderCalls: isAll || level === "report-to-them",
      shareFoldersAndStreams: isAll,
    },
    ...Object.fromEntries(
      LEVELLED.filter((block) => block !== "callsAccess").map((block) => [block, access()]),
    ),
    forecastPermissions: Object.fromEntries(FORECAST_LEVELS.map((block) => [block, access()])),
    ...Object.fromEntries(RIGHTS.map((right) => [right, isAll || rights.includes(right)])),
  };
}
