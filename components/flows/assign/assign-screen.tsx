"use client";

import { useSearchParams } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { useQuery } from "#components/query/use-query.ts";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { batchOptions } from "../batches/batch-requests.ts";
import { BatchScreen } from "../batches/batch-screen.tsx";
import { batchHref } from "../batches/batches-table.tsx";
import { CheckStep } from "./check-step.tsx";
import { ConfirmStep } from "./confirm-step.tsx";
import { FlowStep } from "./flow-step.tsx";
import { KeptList } from "./kept-list.tsx";
import { openSteps, stepHref, type WizardStep, WizardSteps } from "./wizard-steps.tsx";

export interface AssignScreenProps {
  tenant: string;
  step: WizardStep;
  first: FlowBatch;
}

/** A step of a batch that has its list. What is chosen is kept on the server, so every step can be left and come back to. */
export function AssignScreen({ tenant, step, first }: AssignScreenProps) {
  const { data: batch } = useQuery({ ...batchOptions(tenant, first.id), initialData: first });
  const search = useSearchParams();
  const kept = new URLSearchParams([...search].filter(([name]) => name === "leave" || name === "rows"));
  return (
    <>
      <WizardSteps tenant={tenant} batch={batch} step={step} search={kept.size > 0 ? `?${kept}` : ""} />
      <PageBody className={step === "run" ? "" : "max-w-6xl"}>
        <Step tenant={tenant} batch={batch} step={step} />
      </PageBody>
    </>
  );
}

function Step({ tenant, batch, step }: { tenant: string; batch: FlowBatch; step: WizardStep }) {
  const isOpen = openSteps(batch).includes(step);
  if (step === "run" && isOpen) return <BatchScreen tenant={tenant} first={batch} />;
  if (!isOpen) return <ClosedStep tenant={tenant} batch={batch} />;
  if (batch.state === "checking" && step !== "check") {
    return (
      <Callout
        title="The check is under way"
        action={<LinkButton href={stepHref(tenant, batch.id, "check")}>Look at it</LinkButton>}
      >
        Nothing can be changed until it has ended.
      </Callout>
    );
  }
  if (step === "prospects") return <KeptList tenant={tenant} batch={batch} />;
  if (step === "flow") return <FlowStep tenant={tenant} batch={batch} />;
  return step === "check" ? (
    <CheckStep tenant={tenant} batch={batch} />
  ) : (
    <ConfirmStep tenant={tenant} batch={batch} />
  );
}

/** The address of a step that the batch has not come to, or has left behind. */
function ClosedStep({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const isConfirmed = openSteps(batch).includes("run");
  return (
    <Callout
      title={isConfirmed ? "This batch is confirmed" : "One step after the other"}
      action={
        <LinkButton href={isConfirmed ? stepHref(tenant, batch.id, "run") : batchHref(tenant, batch)}>
          {isConfirmed ? "See how it goes" : "To where it is"}
        </LinkButton>
      }
    >
      {isConfirmed
        ? "Its list, flow and owner stay as they are."
        : "This step opens when the ones before are done."}
    </Callout>
  );
}
