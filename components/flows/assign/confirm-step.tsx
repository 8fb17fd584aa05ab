"use client";

import { Send } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { ConfirmFlowBatchInput, FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { batchRequests } from "../batches/batch-requests.ts";
import { useBatchAction } from "../batches/use-batch-action.ts";
import { PriceLine } from "./price-line.tsx";
import { TimingCard } from "./timing-card.tsx";
import { draftScope } from "./use-draft.ts";
import { useLeftOut } from "./use-left-out.ts";
import { stepHref } from "./wizard-steps.tsx";

/** What will happen, in words that can be read aloud. */
function WhatHappens({ batch, prospects }: { batch: FlowBatch; prospects: number }) {
  const { overrides, perDay } = batch;
  const out = batch.rows - prospects;
  const days = perDay === null ? 1 : Math.ceil(prospects / perDay);
  return (
    <ul className="flex list-disc flex-col gap-1.5 pl-5 text-sm text-ink">
      <li>
        {plural(prospects, "prospect")} {prospects === 1 ? "goes" : "go"} into the flow “{batch.flow?.name}”.
      </li>
      <li>
        Gong writes to them, and makes tasks, in the name of {batch.owner?.name} ({batch.owner?.email}).
      </li>
      <li>
        {batch.startAt === null ? (
          "It starts as soon as you confirm"
        ) : (
          <>
            It starts <DateTime at={batch.startAt} style="full" />
          </>
        )}
        {perDay === null
          ? ", all at once."
          : `, ${formatNumber(perDay)} a day, so over ${plural(days, "day")}.`}
      </li>
      {overrides.steps.length > 0 ? (
        <li>{plural(overrides.steps.length, "e-mail")} of the flow with other words.</li>
      ) : null}
      {overrides.variables.length > 0 ? (
        <li>
          {overrides.variables.map(({ name, value }) => `${name} is “${value}”`).join(", ")} for everybody.
        </li>
      ) : null}
      {out > 0 ? <li>{plural(out, "row of the list stays", "rows of the list stay")} out.</li> : null}
      <li>Afterwards it can be undone, but not what Gong has sent until then.</li>
    </ul>
  );
}

/** Step 4: the last look, and the yes. */
export function ConfirmStep({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const router = useRouter();
  const search = useSearchParams().toString();
  const leftOut = useLeftOut(batch);
  const [isCoolOffConfirmed, setCoolOffConfirmed] = useState(false);
  const confirm = useBatchAction<ConfirmFlowBatchInput>(
    tenant,
    (input, key) => batchRequests.confirm(tenant, batch.id, input, key),
    draftScope(batch.id),
  );
  const count = leftOut.expected;
  const needsYes = batch.overrides.coolOffOverride && !isCoolOffConfirmed;
  const go = () =>
    confirm.mutate(
      {
        expected: count,
        seen: batch.updatedAt,
        leaveOutVerdicts: leftOut.leave,
        leaveOutPositions: leftOut.positions,
        isCoolOffConfirmed,
      },
      { onSuccess: ({ id }) => router.push(stepHref(tenant, id, "run")) },
    );
  return (
    <>
      <TimingCard tenant={tenant} batch={batch} />
      <Card title="What will happen">
        <div className="flex flex-col gap-4">
          <WhatHappens batch={batch} prospects={count} />
          <PriceLine batch={batch} prospects={count} />
        </div>
      </Card>
      {batch.approval.isNeeded ? (
        <Callout title="A second person has to approve this">
          {batch.approval.above === null
            ? "Nothing is sent before."
            : `Batches of more than ${plural(batch.approval.above, "prospect")} wait until somebody else with write access to flows has said yes.`}
        </Callout>
      ) : null}
      {batch.overrides.coolOffOverride ? (
        <Callout tone="warn" title="This batch passes over the cool-off">
          <Checkbox
            label="Yes, also write to people who left a flow only days ago"
            checked={isCoolOffConfirmed}
            onChange={({ target }) => setCoolOffConfirmed(target.checked)}
          />
        </Callout>
      ) : null}
      {confirm.isError ? <ProblemNote error={confirm.error} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <LinkButton href={`${stepHref(tenant, batch.id, "check")}${search && `?${search}`}`} prefetch={false}>
          Back
        </LinkButton>
        <Button
          variant="primary"
          size="lg"
          icon={<Send aria-hidden="true" />}
          disabled={count === 0 || needsYes || !batch.can.confirm}
          isLoading={confirm.isPending || confirm.isSuccess}
          onClick={go}
        >
          {batch.approval.isNeeded ? "Ask for approval of " : "Put "}
          {plural(count, "prospect")}
          {batch.approval.isNeeded ? "" : " into the flow"}
        </Button>
      </div>
    </>
  );
}
