import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { SnapshotScreen } from "#components/reports/snapshot-screen.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { AppError } from "#lib/errors.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { openSnapshot } from "#lib/reports/snapshots/open-snapshot.ts";

export const metadata: Metadata = { title: "Snapshot" };

export default async function SnapshotPage(props: {
  params: Promise<{ tenant: string; snapshotId: string }>;
}) {
  const { tenant, snapshotId } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/reports/snapshots/${snapshotId}`);
  const opened = await openSnapshot({ ctx, input: { snapshotId } }).catch((error: unknown) => {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) return error;
    throw error;
  });
  return (
    <PageBody>
      {opened instanceof AppError ? (
        <Card>
          <EmptyState title="This snapshot is not open to you">
            {opened.message} {opened.nextStep}
          </EmptyState>
        </Card>
      ) : (
        <SnapshotScreen tenant={tenant} snapshot={opened} />
      )}
    </PageBody>
  );
}
