import { isJsonObject } from "../../rules/field-reader.ts";
import { FORECAST_LEVELS, LEVELLED } from "../../world/permission-profiles.ts";
import type { Json, JsonObject } from "../../world/types.ts";

interface Known {
  userIds: ReadonlySet<string>;
  folderIds: ReadonlySet<string>;
}

const fieldsOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** What contradicts itself in a profile, or names people and folders that are not there. */
export function inconsistencies(profile: JsonObject, known: Known): string[] {
  const forecast = fieldsOf(profile.forecastPermissions);
  const blocks = [
    ...LEVELLED.map((name) => ({ name, block: fieldsOf(profile[name]) })),
    ...FORECAST_LEVELS.map((name) => ({
      name: `forecastPermissions.${name}`,
      block: fieldsOf(forecast[name]),
    })),
  ];
  return [
    ...blocks.flatMap(({ name, block }) => teamProblems(name, block, known)),
    ...folderProblems(fieldsOf(profile.libraryFolderAccess), known),
    ...forecastProblems(forecast),
  ];
}

function teamProblems(name: string, { permissionLevel, teamLeadIds }: JsonObject, known: Known): string[] {
  const leads = listOf(teamLeadIds);
  const isTeam = permissionLevel === "managers-team";
  if (isTeam && leads.length === 0) return [`${name}.teamLeadIds: must not be empty for managers-team`];
  if (!isTeam && leads.length > 0) return [`${name}.teamLeadIds: are only for managers-team`];
  return leads.every((lead) => known.userIds.has(String(lead)))
    ? []
    : [`${name}.teamLeadIds: must be ids of users`];
}

function folderProblems(
  { permissionLevel, libraryFolderIds, ...rights }: JsonObject,
  known: Known,
): string[] {
  const ids = listOf(libraryFolderIds);
  const name = "libraryFolderAccess";
  if (permissionLevel === "none") {
    const isAnySet = ids.length > 0 || Object.values(rights).some((right) => right === true);
    return isAnySet ? [`${name}.permissionLevel: must not be none`] : [];
  }
  if (permissionLevel === "specific-folders" && ids.length === 0) {
    return [`${name}.libraryFolderIds: must not be empty for specific-folders`];
  }
  return ids.every((id) => known.folderIds.has(String(id)))
    ? []
    : [`${name}.libraryFolderIds: must be ids of library folders`];
}

/** Nobody edits forecasts without seeing them. */
function forecastProblems(forecast: JsonObject): string[] {
  const isNone = (name: string) => fieldsOf(forecast[name]).permissionLevel === "none";
  if (!isNone("forecastAccess")) return [];
  return ["forecastEditSubmissions", "forecastEditTargets"]
    .filter((name) => !isNone(name))
    .map((name) => `forecastPermissions.${name}: needs forecastAccess`);
}
