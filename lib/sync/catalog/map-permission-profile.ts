import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { readRecord, requireId } from "../lists/read-fields.ts";
import { asEmail, asRecord, asText } from "../mappers/read-json.ts";

export interface ProfileFields {
  gongId: string;
  workspaceGongId: string;
  name: string;
  description: string | null;
  callsLevel: string | null;
  coachingLevel: string | null;
  libraryLevel: string | null;
}

export interface ProfileUserFields {
  profileGongId: string;
  userGongId: string;
  name: string | null;
  emailAddress: string | null;
}

export const profileTable: MirrorTable<ProfileFields> = {
  name: "gong_permission_profiles",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    workspaceGongId: "text",
    name: "text",
    description: "text",
    callsLevel: "text",
    coachingLevel: "text",
    libraryLevel: "text",
  },
};

export const profileUserTable: MirrorTable<ProfileUserFields> = {
  name: "gong_permission_profile_users",
  keys: ["profileGongId", "userGongId"],
  columns: { profileGongId: "text", userGongId: "text", name: "text", emailAddress: "text" },
};

/** Turns a permission profile of a workspace into a row. @throws {UnreadableRecord} without an id. */
export function mapPermissionProfile(input: unknown, workspaceGongId: string): MirrorRow<ProfileFields> {
  const profile = readRecord(input, "permission profile");
  const gongId = requireId(profile.id, "permission profile");
  const level = (access: unknown) => asText(asRecord(access)?.permissionLevel);
  return makeRow(
    {
      gongId,
      workspaceGongId,
      name: asText(profile.name) ?? `Profile ${gongId}`,
      description: asText(profile.description),
      callsLevel: level(profile.callsAccess),
      coachingLevel: level(profile.coachingAccess),
      libraryLevel: level(profile.libraryFolderAccess),
    },
    profile,
  );
}

/** Turns a holder of a permission profile into a row. @throws {UnreadableRecord} without an id. */
export function mapProfileUser(input: unknown, profileGongId: string): MirrorRow<ProfileUserFields> {
  const user = readRecord(input, "user");
  return makeRow(
    {
      profileGongId,
      userGongId: requireId(user.id, "user"),
      name: asText(user.fullName),
      emailAddress: asEmail(user.emailAddress),
    },
    user,
  );
}
