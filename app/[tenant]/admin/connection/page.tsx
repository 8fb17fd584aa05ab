import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { connectionKeys } from "#components/connection/connection-requests.ts";
import { ConnectionScreen } from "#components/connection/connection-screen.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ServedQueries } from "#components/query/served-queries.tsx";
import { getConnectAttempt } from "#lib/connections/status/get-connect-attempt.ts";
import { getConnection } from "#lib/connections/status/get-connection.ts";
import { AppError } from "#lib/errors.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { queryClientForRequest } from "#lib/http/query-client.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

export const metadata: Metadata = { title: "Connection" };

interface ConnectionPageProps {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** An attempt of an old link may be gone; the page is then shown without it. */
async function readAttempt(ctx: TenantContext, attemptId: string | string[] | undefined) {
  if (typeof attemptId !== "string" || !/^[a-z0-9_]{1,64}$/.test(attemptId)) return null;
  try {
    return await getConnectAttempt({ ctx, input: { attemptId } });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

export default async function ConnectionPage(props: ConnectionPageProps) {
  const { tenant } = await props.params;
  const { connected, problem } = await props.searchParams;
  const ctx = await tenantPage(tenant, `/${tenant}/admin/connection`);
  if (!covers(ctx.actor.areas.settings, "read"))
    return <ClosedPage title="Connection" needs={["settings"]} backHref={`/${tenant}`} />;
  const client = queryClientForRequest();
  const [attempt] = await Promise.all([
    readAttempt(ctx, problem),
    client.prefetchQuery({ queryKey: connectionKeys.view(tenant), queryFn: () => getConnection({ ctx }) }),
  ]);
  return (
    <>
      <PageHeader title="Connection" />
      <PageBody width="reading" className="max-w-4xl">
        <ServedQueries state={dehydrate(client)}>
          <ConnectionScreen
            tenant={tenant}
            mayChange={covers(ctx.actor.areas.settings, "write")}
            attempt={attempt}
            isFresh={connected === "1"}
          />
        </ServedQueries>
      </PageBody>
    </>
  );
}
