import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { explorerKeys } from "#components/explorer/explorer-requests.ts";
import { OperationScreen } from "#components/explorer/operation-screen.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { AppError } from "#lib/errors.ts";
import { getExplorerOperation } from "#lib/explorer/get-explorer-operation.ts";
import { OperationParams } from "#lib/explorer/schemas.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";

interface OperationPageProps {
  params: Promise<{ tenant: string; operationId: string }>;
}

export async function generateMetadata({ params }: OperationPageProps): Promise<Metadata> {
  const { operationId } = await params;
  return { title: `${operationId} · Explorer` };
}

export default async function OperationPage({ params }: OperationPageProps) {
  const { tenant, operationId } = await params;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/explorer/${operationId}`);
  if (!covers(ctx.actor.areas.settings, "read")) return null;
  const input = OperationParams.safeParse({ operationId });
  if (!input.success) notFound();
  const client = queryClientForRequest();
  try {
    await client.fetchQuery({
      queryKey: explorerKeys.operation(tenant, operationId),
      queryFn: () => getExplorerOperation({ ctx, input: input.data }),
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
  return (
    <ServedQueries state={dehydrate(client)}>
      <OperationScreen tenant={tenant} operationId={operationId} />
    </ServedQueries>
  );
}
