import type { Role } from "#lib/db/generated/enums.ts";
import { roleWords } from "./role-words.ts";

const roles: readonly Role[] = ["owner", "admin", "manager", "member", "viewer"];

/** Roles to choose from; only owners make owners. */
export function roleOptions(isOwner: boolean) {
  return roles
    .filter((role) => isOwner || role !== "owner")
    .map((role) => ({ value: role, label: roleWords[role].label, hint: roleWords[role].description }));
}
