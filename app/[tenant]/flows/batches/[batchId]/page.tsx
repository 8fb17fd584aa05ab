import type { Metadata } from "next";
import { BatchScreen } from "#components/flows/batches/batch-screen.tsx";
import { batchTitle } from "#components/flows/batches/batch-words.ts";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { loadBatch } from "../load-batch.ts";

interface BatchPageProps {
  params: Promise<{ tenant: string; batchId: string }>;
}

export async function generateMetadata(props: BatchPageProps): Promise<Metadata> {
  const { tenant, batchId } = await props.params;
  const batch = await loadBatch(tenant, batchId);
  return { title: batch ? batchTitle(batch) : "Batch" };
}

export default async function BatchPage(props: BatchPageProps) {
  const { tenant, batchId } = await props.params;
  const batch = await loadBatch(tenant, batchId);
  if (!batch) return <ClosedPage title="Batch" needs={["flows"]} backHref={`/${tenant}`} />;
  const parents = [
    { label: "Flows", href: `/${tenant}/flows` },
    { label: "Batches", href: `/${tenant}/flows/batches` },
  ];
  return (
    <>
      <PageHeader title={batchTitle(batch)} parents={parents} />
      <PageBody>
        <BatchScreen tenant={tenant} first={batch} />
      </PageBody>
    </>
  );
}
