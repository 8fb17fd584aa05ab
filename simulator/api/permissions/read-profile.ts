import { FieldReader } from "../../rules/field-reader.ts";
import { RIGHTS } from "../../state/permission-profiles.ts";
import { FORECAST_LEVELS, LEVELLED } from "../../world/permission-profiles.ts";
import type { JsonObject } from "../../world/types.ts";

const LEVELS = ["all", "managers-team", "report-to-them", "own", "none"] as const;
const FOLDER_LEVELS = ["none", "all", "specific-folders"] as const;
const FOLDER_RIGHTS = [
  "managePublicFolder",
  "manageStreams",
  "manageFolderCalls",
  "shareFoldersAndStreams",
] as const;

/** The fields of a profile that a body names, and no others. Throws the 400 when one is malformed. */
export function readProfile(body: JsonObject): { patch: JsonObject; id: string | undefined } {
  const read = new FieldReader(body);
  const patch: JsonObject = { ...texts(read), ...levels(read, LEVELLED), ...flags(read, RIGHTS) };
  if (read.has("libraryFolderAccess")) {
    patch.libraryFolderAccess = folderAccess(read.object("libraryFolderAccess"));
  }
  if (read.has("forecastPermissions")) {
    patch.forecastPermissions = levels(read.object("forecastPermissions"), FORECAST_LEVELS);
  }
  const id = read.text("id");
  read.assertValid();
  return { patch, id };
}

function texts(read: FieldReader): JsonObject {
  const fields: JsonObject = {};
  for (const name of ["name", "description"]) {
    const value = read.text(name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function flags(read: FieldReader, names: readonly string[]): JsonObject {
  const named = names.filter((name) => read.has(name));
  return Object.fromEntries(named.map((name) => [name, read.flag(name)]));
}

function levels(read: FieldReader, names: readonly string[]): JsonObject {
  const named = names.filter((name) => read.has(name));
  return Object.fromEntries(
    named.map((name) => {
      const block = read.object(name);
      const permissionLevel = block.oneOf("permissionLevel", LEVELS);
      return [name, { ...(permissionLevel && { permissionLevel }), ...ids(block, "teamLeadIds") }];
    }),
  );
}

function folderAccess(read: FieldReader): JsonObject {
  const permissionLevel = read.requiredOneOf("permissionLevel", FOLDER_LEVELS);
  return {
    ...(permissionLevel && { permissionLevel }),
    ...ids(read, "libraryFolderIds"),
    ...flags(read, FOLDER_RIGHTS),
  };
}

function ids(read: FieldReader, name: string): JsonObject {
  return read.has(name) ? { [name]: read.idsIfAny(name) ?? [] } : {};
}
