import type { Tx } from "#lib/db/client.ts";
import type { TransactionOptions } from "#lib/db/open-transaction.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";

/** What a statement of a search may take at most. */
const statementMs = 1_000;

function isTimeout(error: unknown): boolean {
  return error instanceof Error && /57014|statement timeout/.test(error.message);
}

/**
 * One transaction for a search: what was said is shown to those whose areas open calls and transcripts, and no statement
 * runs longer than a second.
 * @throws {AppError} `forbidden`; `limit_exceeded` where a statement ran into its limit.
 */
export async function inSearch<T>(
  ctx: TenantContext,
  work: (tx: Tx) => Promise<T>,
  options?: Pick<TransactionOptions, "keepsPlans">,
): Promise<T> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "transcripts", "read");
  return withTenant(ctx.tenantId, work, { ...options, statementMs }).catch((error: unknown) => {
    if (!isTimeout(error)) throw error;
    throw new AppError("limit_exceeded", "This search took too long and was stopped.", {
      nextStep: "Look for rarer words, or in a shorter time.",
      cause: error,
    });
  });
}
