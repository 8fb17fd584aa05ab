import { notFound } from "next/navigation";
import { cache } from "react";
import { AppError } from "#lib/errors.ts";
import { getFlowBatch } from "#lib/flows/batches/get-batch.ts";
import { FlowBatchParams } from "#lib/flows/batches/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

/** Title and page ask for the same batch within one request; null where flows are closed to the member. */
export const loadBatch = cache(async (tenant: string, batchId: string) => {
  const ctx = await tenantPage(tenant, `/${tenant}/flows/batches/${batchId}`);
  if (!covers(ctx.actor.areas.flows, "read")) return null;
  const params = FlowBatchParams.safeParse({ batchId });
  if (!params.success) notFound();
  try {
    return await getFlowBatch({ ctx, input: params.data });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});
