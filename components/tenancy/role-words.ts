import type { Role } from "#lib/db/generated/enums.ts";

/** What each role is for, in a few words. */
export const roleWords: Record<Role, { label: string; description: string }> = {
  owner: { label: "Owner", description: "Everything, and who else is an owner." },
  admin: { label: "Admin", description: "Everything but owners." },
  manager: { label: "Manager", description: "Calls, coaching and flows of the team; no administration." },
  member: { label: "Member", description: "Reads calls, activity, library and flows." },
  viewer: { label: "Viewer", description: "Reads calls, activity and library." },
};
