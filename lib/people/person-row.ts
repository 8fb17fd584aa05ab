import { sql } from "#lib/db/sql.ts";
import type { PersonSummary } from "./schemas.ts";

export interface PersonRow {
  id: string;
  name: string;
  title: string | null;
  emailAddress: string | null;
  isActive: boolean;
  managerId: string | null;
  managerName: string | null;
  reports: number;
}

/** What a summary needs of `gong_users u`. */
export const peopleColumns = sql`u.gong_id AS id, u.name, u.title, u.email_address AS "emailAddress",
  u.active AS "isActive", u.manager_gong_id AS "managerId",
  (SELECT m.name FROM gong_users m WHERE m.tenant_id = u.tenant_id AND m.gong_id = u.manager_gong_id) AS "managerName",
  (SELECT count(*)::int FROM gong_users r
    WHERE r.tenant_id = u.tenant_id AND r.manager_gong_id = u.gong_id AND r.removed_at IS NULL) AS reports`;

export function toPersonSummary(row: PersonRow): PersonSummary {
  const { managerId, managerName, ...rest } = row;
  return {
    ...rest,
    manager: managerId === null || managerName === null ? null : { id: managerId, name: managerName },
  };
}
