"use client";

import { ArrowRight, ListChecks } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { verdicts } from "#lib/flows/batches/choices.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { batchRequests } from "../batches/batch-requests.ts";
import { verdictWords } from "../batches/batch-words.ts";
import { ChoiceChips } from "../batches/choice-chips.tsx";
import { ItemsCard } from "../batches/items-card.tsx";
import { useBatchAction } from "../batches/use-batch-action.ts";
import { CheckTable } from "./check-table.tsx";
import { PriceLine } from "./price-line.tsx";
import { useLeftOut, warnings } from "./use-left-out.ts";
import { stepHref } from "./wizard-steps.tsx";

/** Step 3: what would happen to each row, before anything is sent. */
export function CheckStep({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const [verdict, setVerdict] = useAddressWord("verdict", parseAsStringLiteral(verdicts));
  const leftOut = useLeftOut(batch);
  const search = useSearchParams();
  const check = useBatchAction(tenant, () => batchRequests.tell(tenant, batch.id, "check"));
  const isChecking = batch.state === "checking";
  const isChecked = batch.state === "checked";
  const there = warnings.filter((warning) => batch.verdicts[warning] > 0);
  const kept = new URLSearchParams(
    [...search].filter(([name]) => name === "leave" || name === "rows"),
  ).toString();
  return (
    <>
      {batch.approval.rejection ? (
        <Callout tone="warn" title="A second person said no">
          {batch.approval.rejection}
        </Callout>
      ) : null}
      {batch.trouble ? (
        <Callout tone="warn" title={batch.trouble.sentence} isLive>
          {batch.trouble.nextStep}
        </Callout>
      ) : null}
      {isChecking ? (
        <Card title="Gong is asked who is in which flow">
          <Progress
            label="Prospects looked up"
            value={batch.check.done}
            max={Math.max(1, batch.check.of)}
            detail={`${formatNumber(batch.check.done)} of ${formatNumber(batch.check.of)}`}
          />
          <p className="mt-3 text-xs text-ink-3">
            You can leave; the check goes on and is here when you come back.
          </p>
        </Card>
      ) : null}
      {batch.state === "draft" ? (
        <Callout
          title="Not checked yet"
          action={
            <Button
              size="sm"
              variant="primary"
              icon={<ListChecks aria-hidden="true" />}
              disabled={!batch.can.check}
              isLoading={check.isPending}
              onClick={() => check.mutate()}
            >
              Check
            </Button>
          }
        >
          The check reads in Gong who is in which flow: {plural(batch.price.check, "request")}.
        </Callout>
      ) : null}
      {check.isError ? <ProblemNote error={check.error} /> : null}
      <ChoiceChips
        label="Rows by verdict"
        chips={verdicts
          .filter((each) => batch.verdicts[each] > 0)
          .map((each) => ({ value: each, count: batch.verdicts[each], ...verdictWords[each] }))}
        total={batch.rows}
        totalLabel="rows"
        value={verdict}
        onChange={(value) => void setVerdict(value)}
      />
      {isChecked && there.length > 0 ? (
        <Card title="Sent unless you leave them out">
          <div className="flex flex-col gap-2">
            {there.map((warning) => (
              <Checkbox
                key={warning}
                label={`Leave out the ${formatNumber(batch.verdicts[warning])} ${verdictWords[warning].label}`}
                checked={leftOut.leave.includes(warning)}
                onChange={() => leftOut.toggleWarning(warning)}
              />
            ))}
          </div>
        </Card>
      ) : null}
      <ItemsCard tenant={tenant} batchId={batch.id} filter={verdict ? { verdict } : {}} isMoving={isChecking}>
        {(items) => <CheckTable items={items} leftOut={leftOut} />}
      </ItemsCard>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <LinkButton href={stepHref(tenant, batch.id, "flow")} prefetch={false}>
          Back
        </LinkButton>
        <div className="flex flex-wrap items-center gap-3">
          {isChecked ? <PriceLine batch={batch} prospects={leftOut.expected} /> : null}
          {isChecked && leftOut.expected > 0 ? (
            <LinkButton
              variant="primary"
              href={`${stepHref(tenant, batch.id, "confirm")}${kept && `?${kept}`}`}
              prefetch={false}
              icon={<ArrowRight aria-hidden="true" />}
            >
              Go on with {plural(leftOut.expected, "prospect")}
            </LinkButton>
          ) : (
            <button type="button" className={buttonStyle("primary")} disabled>
              {isChecked ? "Nobody is left to send" : "Go on"}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
