import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { fullNameOf } from "../../state/find-user.ts";
import { mergeJson } from "../../state/merge-json.ts";
import { emptyProfile, type KeptProfile } from "../../state/permission-profiles.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { inconsistencies } from "./inconsistencies.ts";
import { readProfile } from "./read-profile.ts";

const PATH = "/v2/permission-profile";
const READ_SCOPE = "api:permission-profile:read";
const WRITE_SCOPE = "api:permission-profile:write";

/** An unknown id, of a profile or a workspace, answers like a malformed one. */
const badRequest = () => new GongError(400, "Bad request");

function readId({ query }: ApiRequest, name: "profileId" | "workspaceId"): string {
  const read = FieldReader.ofQuery(query);
  const id = read.requiredText(name);
  read.assertValid();
  return id;
}

function findProfile(request: ApiRequest): KeptProfile & { id: string } {
  const id = readId(request, "profileId");
  const kept = request.company.permissionProfiles.find(id);
  if (kept === null) throw badRequest();
  return { ...kept, id };
}

function findWorkspace(request: ApiRequest): string {
  const workspaceId = readId(request, "workspaceId");
  const isKnown = request.company.company.workspaces.some(({ id }) => id === workspaceId);
  if (!isKnown) throw badRequest();
  return workspaceId;
}

function assertConsistent({ company }: ApiRequest, workspaceId: string, profile: JsonObject): void {
  const problems = inconsistencies(profile, {
    userIds: new Set(company.users({ includeAvatars: false }).map(({ id }) => id)),
    folderIds: new Set(company.company.folders.map(({ id }) => id)),
  });
  const isNameTaken = company.permissionProfiles
    .inWorkspace(workspaceId)
    .some(({ id, name }) => name === profile.name && id !== profile.id);
  if (isNameTaken) problems.push("name: is used by another profile of the workspace");
  if (problems.length > 0) throw new GongError(422, problems);
}

function listPermissionProfiles(request: ApiRequest): JsonObject {
  return { profiles: request.company.permissionProfiles.inWorkspace(findWorkspace(request)) };
}

function getPermissionProfile(request: ApiRequest): JsonObject {
  return { profile: findProfile(request).profile };
}

function createPermissionProfile(request: ApiRequest): JsonObject {
  const workspaceId = findWorkspace(request);
  const { patch } = readProfile(request.body);
  if (typeof patch.name !== "string" || patch.name.trim() === "") {
    throw new GongError(400, "name: must not be null");
  }
  const profile = mergeJson(emptyProfile(), patch);
  assertConsistent(request, workspaceId, profile);
  return { profile: request.company.permissionProfiles.add(workspaceId, profile, request.nowMs) };
}

/** Fields that the body leaves out stay as they are. */
function updatePermissionProfile(request: ApiRequest): JsonObject {
  const { id, workspaceId, profile } = findProfile(request);
  const { patch, id: idInBody } = readProfile(request.body);
  if (idInBody !== undefined && idInBody !== id) throw new GongError(400, "id: must equal profileId");
  if (patch.name === "") throw new GongError(400, "name: must not be empty");
  const changed = mergeJson(profile, patch);
  assertConsistent(request, workspaceId, changed);
  request.company.permissionProfiles.replace(id, changed, request.nowMs);
  return { profile: changed };
}

function listPermissionProfileUsers(request: ApiRequest): JsonObject {
  const userIds = new Set(findProfile(request).userIds);
  const users = request.company.users({ includeAvatars: false }).filter(({ id }) => userIds.has(id));
  return {
    users: users.map((user) => ({
      id: user.id,
      fullName: fullNameOf(user),
      emailAddress: user.emailAddress,
    })),
  };
}

export const permissionOperations: Operation[] = [
  {
    id: "listPermissionProfiles",
    method: "GET",
    path: "/v2/all-permission-profiles",
    scope: READ_SCOPE,
    readsBody: false,
    handle: listPermissionProfiles,
  },
  {
    id: "getPermissionProfile",
    method: "GET",
    path: PATH,
    scope: READ_SCOPE,
    readsBody: false,
    handle: getPermissionProfile,
  },
  {
    id: "createPermissionProfile",
    method: "POST",
    path: PATH,
    scope: WRITE_SCOPE,
    readsBody: true,
    handle: createPermissionProfile,
  },
  {
    id: "updatePermissionProfile",
    method: "PUT",
    path: PATH,
    scope: WRITE_SCOPE,
    readsBody: true,
    handle: updatePermissionProfile,
  },
  {
    id: "listPermissionProfileUsers",
    method: "GET",
    path: `${PATH}/users`,
    scope: "api:users:read",
    readsBody: false,
    handle: listPermissionProfileUsers,
  },
];
