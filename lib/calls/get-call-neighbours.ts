import { withTenant } from "#lib/db/with-tenant.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { isSeen } from "#lib/tenancy/seen-calls.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import type { CallNeighbour, CallNeighbours } from "./schemas.ts";

interface Row {
  chain: "account" | "host";
  step: "earlier" | "later";
  id: string;
  startedAt: Date;
  title: string | null;
}

/**
 * The calls just before and after with the same customer company (as the calls name it: CRM account or e-mail domain)
 * and by the same host, among those that the actor may see. One statement.
 * @throws {AppError} not_found
 */
export async function getCallNeighbours({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallNeighbours> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, {
      startedAt: true,
      accountName: true,
      primaryUserGongId: true,
    });
    const sight = await readCallVisibility(tx, ctx);
    const rows = await tx.$queryRaw<Row[]>`
      WITH visible AS NOT MATERIALIZED (
        SELECT c.gong_id, c.started_at, c.title, c.account_name, c.primary_user_gong_id FROM calls c
        WHERE c.tenant_id = ${tenantId} AND ${isSeen(sight)}
      )
      (SELECT 'account' AS chain, 'earlier' AS step, gong_id AS id, started_at AS "startedAt", title FROM visible
        WHERE account_name = ${call.accountName} AND (started_at, gong_id) < (${call.startedAt}, ${input.callId})
        ORDER BY started_at DESC, gong_id DESC LIMIT 1)
      UNION ALL
      (SELECT 'account', 'later', gong_id, started_at, title FROM visible
        WHERE account_name = ${call.accountName} AND (started_at, gong_id) > (${call.startedAt}, ${input.callId})
        ORDER BY started_at, gong_id LIMIT 1)
      UNION ALL
      (SELECT 'host', 'earlier', gong_id, started_at, title FROM visible
        WHERE primary_user_gong_id = ${call.primaryUserGongId}
          AND (started_at, gong_id) < (${call.startedAt}, ${input.callId})
        ORDER BY started_at DESC, gong_id DESC LIMIT 1)
      UNION ALL
      (SELECT 'host', 'later', gong_id, started_at, title FROM visible
        WHERE primary_user_gong_id = ${call.primaryUserGongId}
          AND (started_at, gong_id) > (${call.startedAt}, ${input.callId})
        ORDER BY started_at, gong_id LIMIT 1)`;
    const pick = (chain: Row["chain"], step: Row["step"]): CallNeighbour | null => {
      const row = rows.find((found) => found.chain === chain && found.step === step);
      return row ? { id: row.id, startedAt: row.startedAt.toISOString(), title: row.title } : null;
    };
    return {
      account:
        call.accountName === null
          ? null
          : { earlier: pick("account", "earlier"), later: pick("account", "later") },
      host:
        call.primaryUserGongId === null
          ? null
          : { earlier: pick("host", "earlier"), later: pick("host", "later") },
    };
  });
}
