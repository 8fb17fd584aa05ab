import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { CompanyQuestion, type ConnectAttemptView } from "../schemas.ts";

/**
 * How a connect ended, for the page that it leads back to.
 * @throws {AppError} `forbidden`, `not_found`
 */
export async function getConnectAttempt({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { attemptId: string };
}): Promise<ConnectAttemptView> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const row = await withTenant(tenantId, (tx) =>
    tx.connectAttempt.findUnique({
      where: { tenantId_id: { tenantId, id: input.attemptId } },
      select: { id: true, state: true, errorCode: true, errorText: true, errorStep: true, question: true },
    }),
  );
  if (row === null) throw notFound("connect attempt");
  return {
    id: row.id,
    state: row.state,
    problem:
      row.errorCode === null
        ? null
        : { code: row.errorCode, sentence: row.errorText ?? "", nextStep: row.errorStep ?? "" },
    question: CompanyQuestion.safeParse(row.question).data ?? null,
  };
}
