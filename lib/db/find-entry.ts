import pg from "pg";
import { asBusy } from "./busy-error.ts";
import { databasePool } from "./client.ts";
import type { Role, Visibility } from "./generated/enums.ts";

interface Facts {
  sessionId: string;
  lastSeenAt: Date;
  expiresAt: Date;
  provedAt: Date;
  /** Revoked, or of a person who is disabled. */
  isEnded: boolean;
  personId: string;
  email: string;
  name: string;
  hasPassword: boolean;
}

/** A person's place in a tenant, and how that tenant is set. */
export interface Place {
  memberId: string;
  role: Role;
  areas: unknown;
  gongUserId: string | null;
  isLimitedToOwnFlows: boolean;
  tenantId: string;
  slug: string;
  visibility: Visibility;
  showPrivate: boolean;
  /** Another text after every change of what remembered answers are made of. */
  changes: string;
}

/** The person behind a session, and his place in the tenant that was asked for; nothing is judged here. */
export interface Entry extends Facts {
  place: Place | null;
}

type Row = Facts & { [Key in keyof Place]: Place[Key] | null };

const hasPlace = (row: Row): row is Facts & Place => row.memberId !== null;

/**
 * Looks up who sends a request by the hash of his session's token, in one message: the role and the question. The
 * function that answers works as a role of its own and tells of nobody but the session's person.
 * @throws {AppError} `busy` when no connection came free.
 */
export async function findEntry(tokenHash: string, slug: string | null): Promise<Entry | null> {
  const asked = slug === null ? "NULL" : pg.escapeLiteral(slug);
  const found: unknown = await databasePool()
    .query(`SELECT set_config('role', 'callboard_app', true);
      SELECT session_id AS "sessionId", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt",
        proved_at AS "provedAt", is_ended AS "isEnded", person_id AS "personId", email, name,
        has_password AS "hasPassword", member_id AS "memberId", role, areas, gong_user_id AS "gongUserId",
        own_flows_only AS "isLimitedToOwnFlows", tenant_id AS "tenantId", slug, visibility,
        show_private AS "showPrivate", changes
      FROM find_entry(${pg.escapeLiteral(tokenHash)}, ${asked})`)
    .catch((error: unknown) => {
      throw asBusy(error);
    });
  // One result for each of the two statements.
  const [row] = (found as pg.QueryResult<Row>[])[1]?.rows ?? [];
  return row ? { ...row, place: hasPlace(row) ? row : null } : null;
}
