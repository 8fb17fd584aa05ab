import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { GongErrorKind } from "#lib/gong/core/errors.ts";
import type { GongEvent } from "#lib/gong/core/events.ts";
import { newId } from "#lib/ids.ts";
import type { Lane } from "./governor/limits.ts";
import { wordsOf } from "./map-gong-error.ts";

/** Who asked, and what for; the same for every request of a client. */
export interface RequestOrigin {
  tenantId: string;
  connectionId: string;
  lane: Lane;
  purpose: string;
  memberId: string | null;
}

export type RequestEvent = Extract<GongEvent, { type: "request" }>;

/** Troubles of the connection itself; the other kinds are answers that came over a sound one. */
const connectionTrouble: ReadonlySet<GongErrorKind> = new Set([
  "credentials",
  "missing-scope",
  "untrusted-address",
  "rate-limited",
  "server",
  "network",
  "timeout",
  "contract",
]);

/**
 * Writes one HTTP attempt into the ledger, and into the connection when it last went well or ill. Never a body, a
 * query or an address.
 */
export async function recordRequest(origin: RequestOrigin, event: RequestEvent, at: Date): Promise<void> {
  const { tenantId, connectionId: id, lane, purpose, memberId } = origin;
  const write = async (tx: Tx) => {
    await tx.gongRequest.create({
      data: {
        tenantId,
        id: newId("req"),
        at,
        connectionId: id,
        operation: event.operationId,
        lane,
        purpose,
        memberId,
        status: event.status ?? null,
        errorKind: event.errorKind ?? null,
        durationMs: Math.round(event.ms),
        waitedMs: Math.round(event.waitedMs),
        attempt: event.attempt,
        gongRequestId: event.requestId ?? null,
      },
    });
    const data = healthChange(event, at);
    if (data) await tx.connection.updateMany({ where: { tenantId, id }, data });
  };
  await withTenant(tenantId, write, { mayBeUndone: true });
}

function healthChange(event: RequestEvent, at: Date): Prisma.ConnectionUpdateManyMutationInput | undefined {
  const { errorKind } = event;
  if (errorKind === "cancelled") return undefined;
  if (errorKind === undefined || !connectionTrouble.has(errorKind)) return { lastOkAt: at };
  return {
    lastErrorAt: at,
    lastErrorCode: errorKind,
    lastErrorText: wordsOf(errorKind).sentence,
    lastErrorRequest: event.requestId ?? null,
  };
}
