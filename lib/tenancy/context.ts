import type { Role } from "#lib/db/generated/enums.ts";
import type { AreaLevels } from "./areas.ts";

/** A signed-in person acting in a tenant. */
export interface MemberActor {
  kind: "member";
  personId: string;
  memberId: string;
  /** For the audit log, as it read at the time. */
  name: string;
  role: Role;
  /** The role's preset with the member's own adjustments. */
  areas: AreaLevels;
  /** The Gong user with the same e-mail address, when there is one. */
  gongUserId: string | null;
  /** Sees and starts only his own batches of prospects, for himself as their owner. */
  isLimitedToOwnFlows?: boolean;
  sessionId: string;
  address: string | null;
  /** Set where a machine acts for the member with a key, whose areas `areas` then are. */
  apiKey?: { id: string; name: string };
}

/** The worker or a command acting on its own. */
export interface SystemActor {
  kind: "system";
  name: string;
}

/** Who acts in which tenant; the first argument of every verb. */
export interface TenantContext {
  tenantId: string;
  tenantSlug: string;
  actor: MemberActor | SystemActor;
  /** Another text whenever the tenant's data or settings are others; only for requests of people. See `remembered`. */
  dataState?: string;
  /** Names this request in logs, the audit log and error answers. */
  requestId: string;
}
