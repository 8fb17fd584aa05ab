import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { auditHash } from "./audit-hash.ts";
import type { TenantContext } from "./context.ts";

type Detail = string | number | boolean | null | readonly Detail[] | { readonly [name: string]: Detail };

export interface AuditInput {
  /** `thing.verb` in the past: `member.role-changed`. */
  action: string;
  /** Our id, or Gong's, of what it was done to. */
  target?: string | undefined;
  /** Before and after, counts, names: never a token, never what somebody said. */
  details?: { readonly [name: string]: Detail };
}

/**
 * Writes one entry of the tenant's audit log in the caller's transaction, chained by hash to the one
 * before, numbered without gaps. It holds the tenant's chain until the transaction ends, so call it
 * last: then its lock is always the final one taken and no two transactions wait for each other. Answers its number.
 */
export async function recordAudit(
  tx: Tx,
  ctx: TenantContext,
  { action, target, details = {} }: AuditInput,
  clock: Clock = systemClock,
): Promise<bigint> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('audit:' || ${ctx.tenantId}, 0))`;
  const last = await tx.auditEntry.findFirst({
    where: { tenantId: ctx.tenantId },
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true },
  });
  const { actor } = ctx;
  const key = actor.kind === "member" ? actor.apiKey : undefined;
  const entry = {
    tenantId: ctx.tenantId,
    seq: (last?.seq ?? 0n) + 1n,
    at: new Date(clock.now()),
    actorKind: key ? "api-key" : actor.kind,
    actorId: key?.id ?? (actor.kind === "member" ? actor.memberId : null),
    actorName: actor.name,
    action,
    target: target ?? null,
    details: JSON.parse(JSON.stringify(details)) as { [name: string]: string },
    address: actor.kind === "member" ? actor.address : null,
    requestId: ctx.requestId,
    prevHash: last?.hash ?? "",
  };
  await tx.auditEntry.create({ data: { ...entry, hash: auditHash(entry) } });
  return entry.seq;
}
