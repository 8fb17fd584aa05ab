import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { gongId, idText } from "../core/fields.ts";
import { permissionProfile, permissionProfileInput } from "./permission-profile.ts";
import { answerFields, list, text } from "./shapes.ts";

const ofProfile = z.strictObject({ profileId: gongId() });
const ofWorkspace = z.strictObject({ workspaceId: gongId() });
const oneProfile = z.looseObject({ ...answerFields, profile: permissionProfile });

export const permissionsOperations = {
  getPermissionProfile: defineOperation({
    id: "getPermissionProfile",
    name: "permissions.getProfile",
    area: "permissions",
    method: "GET",
    path: "/v2/permission-profile",
    scope: "api:permission-profile:read",
    access: "read",
    summary: "One permission profile with all its rights.",
    request: { query: ofProfile },
    response: oneProfile,
    paging: null,
    emptyOn404: null,
  }),
  updatePermissionProfile: defineOperation({
    id: "updatePermissionProfile",
    name: "permissions.updateProfile",
    area: "permissions",
    method: "PUT",
    path: "/v2/permission-profile",
    scope: "api:permission-profile:write",
    access: "write",
    summary: "Changes what the people of one permission profile may see and do.",
    contentType: "application/json",
    request: { query: ofProfile, body: permissionProfileInput },
    response: oneProfile,
    paging: null,
    emptyOn404: null,
  }),
  createPermissionProfile: defineOperation({
    id: "createPermissionProfile",
    name: "permissions.createProfile",
    area: "permissions",
    method: "POST",
    path: "/v2/permission-profile",
    scope: "api:permission-profile:write",
    access: "write",
    summary: "Adds a permission profile to a workspace.",
    contentType: "application/json",
    request: { query: ofWorkspace, body: permissionProfileInput },
    response: oneProfile,
    paging: null,
    emptyOn404: null,
  }),
  listPermissionProfileUsers: defineOperation({
    id: "listPermissionProfileUsers",
    name: "permissions.listProfileUsers",
    area: "permissions",
    method: "GET",
    path: "/v2/permission-profile/users",
    scope: "api:users:read",
    access: "read",
    summary: "Who has a permission profile.",
    request: { query: ofProfile },
    response: z.looseObject({
      ...answerFields,
      users: list(z.looseObject({ id: idText(), fullName: text(), emailAddress: text() })),
    }),
    paging: null,
    emptyOn404: null,
  }),
  listPermissionProfiles: defineOperation({
    id: "listPermissionProfiles",
    name: "permissions.listProfiles",
    area: "permissions",
    method: "GET",
    path: "/v2/all-permission-profiles",
    scope: "api:permission-profile:read",
    access: "read",
    summary: "All permission profiles of a workspace, by name.",
    request: { query: ofWorkspace },
    response: z.looseObject({ ...answerFields, profiles: list(permissionProfile) }),
    paging: null,
    emptyOn404: null,
  }),
};
