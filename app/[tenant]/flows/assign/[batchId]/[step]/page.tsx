import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssignScreen } from "#components/flows/assign/assign-screen.tsx";
import { wizardSteps } from "#components/flows/assign/wizard-steps.tsx";
import { batchTitle } from "#components/flows/batches/batch-words.ts";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { loadBatch } from "../../../batches/load-batch.ts";

interface StepPageProps {
  params: Promise<{ tenant: string; batchId: string; step: string }>;
}

export async function generateMetadata(props: StepPageProps): Promise<Metadata> {
  const { tenant, batchId } = await props.params;
  const batch = await loadBatch(tenant, batchId);
  return { title: batch ? batchTitle(batch) : "Assign prospects" };
}

export default async function StepPage(props: StepPageProps) {
  const { tenant, batchId, step: asked } = await props.params;
  const step = wizardSteps.find((name) => name === asked);
  if (!step) notFound();
  const batch = await loadBatch(tenant, batchId);
  if (!batch) return <ClosedPage title="Assign prospects" needs={["flows"]} backHref={`/${tenant}`} />;
  return (
    <>
      <PageHeader title={batchTitle(batch)} parents={[{ label: "Flows", href: `/${tenant}/flows` }]} />
      <AssignScreen tenant={tenant} step={step} first={batch} />
    </>
  );
}
