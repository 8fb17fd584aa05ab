import { askWhole } from "../lists/ask-list.ts";
import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import type { WriteContext } from "../lists/write-rows.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs } from "../windows/plan-windows.ts";
import {
  mapPermissionProfile,
  mapProfileUser,
  profileTable,
  profileUserTable,
} from "./map-permission-profile.ts";
import { readWorkspaceIds } from "./workspace-part.ts";

function profilesPart(gong: GongSource, workspaceId: string) {
  return mirrorPart({
    table: profileTable,
    extent: [{ column: "workspaceGongId", is: "=", value: workspaceId }],
    idOf: idUnder("id"),
    map: (record) => [mapPermissionProfile(record, workspaceId)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.permissions.listProfiles({ workspaceId }, listening),
        (answer) => answer.profiles,
        options,
      ),
    afterClose: removeHolders,
  });
}

/** A profile that is gone is held by nobody; nor are those of a workspace that is gone. */
async function removeHolders({ tx, tenantId, now }: WriteContext): Promise<void> {
  const at = now.toISOString();
  await tx.$executeRaw`
    UPDATE gong_permission_profile_users u SET removed_at = ${at}::timestamptz FROM gong_permission_profiles p
    WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL
      AND p.tenant_id = u.tenant_id AND p.gong_id = u.profile_gong_id AND p.removed_at IS NOT NULL`;
}

function holdersPart(gong: GongSource, profileId: string) {
  return mirrorPart({
    table: profileUserTable,
    extent: [{ column: "profileGongId", is: "=", value: profileId }],
    isEmptyBelieved: true,
    idColumn: "userGongId",
    idOf: idUnder("id"),
    map: (record) => [mapProfileUser(record, profileId)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.permissions.listProfileUsers({ profileId }, listening),
        (answer) => answer.users,
        options,
      ),
  });
}

/** Permission profiles, workspace by workspace once a day, and who holds each, every three days. */
export const permissionProfilesStream: ListStream = {
  requestsPerDay: 60,
  plan: async (tx, { tenantId }) => {
    const profiles = await tx.gongPermissionProfile.findMany({
      where: { tenantId, removedAt: null },
      orderBy: { gongId: "asc" },
      select: { gongId: true },
    });
    const workspaces = await readWorkspaceIds(tx, tenantId);
    return [
      ...workspaces.map(
        (workspaceId): PlannedPart => ({
          name: `workspace:${workspaceId}`,
          everyMs: dayMs,
          list: (gong) => profilesPart(gong, workspaceId),
        }),
      ),
      ...profiles.map(
        ({ gongId }): PlannedPart => ({
          name: `profile:${gongId}`,
          everyMs: 3 * dayMs,
          list: (gong) => holdersPart(gong, gongId),
        }),
      ),
    ];
  },
  tidy: async (context) => {
    const { tx, tenantId, now } = context;
    await tx.$executeRaw`
      UPDATE gong_permission_profiles p SET removed_at = ${now.toISOString()}::timestamptz
      WHERE p.tenant_id = ${tenantId} AND p.removed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM gong_workspaces w WHERE w.tenant_id = p.tenant_id AND w.gong_id = p.workspace_gong_id
          AND w.removed_at IS NULL)`;
    await removeHolders(context);
  },
};
