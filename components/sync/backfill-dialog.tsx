"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { BackfillPrice } from "./backfill-estimate.tsx";
import { estimateOptions, startBackfill } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

const choices = [1, 3, 6, 12, 24, 36, 60].map((months) => ({
  value: String(months),
  label: months === 1 ? "1 month" : `${months} months`,
}));

/** Shows the price of copying further back before it is started. */
export function BackfillDialog({ tenant, isDisabled }: { tenant: string; isDisabled: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const [months, setMonths] = useState(12);
  const { data: estimate } = useQuery({ ...estimateOptions(tenant, months), enabled: isOpen });
  const start = useSyncAction(tenant, async (from: string) => {
    await startBackfill(tenant, { from });
    setIsOpen(false);
    toast.success("Copying further back", { description: "The newest calls keep going first." });
  });
  return (
    <Dialog
      title="Copy further back"
      description="Older calls are read in the lane that goes last, so nothing newer waits for them."
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button icon={<History />} disabled={isDisabled}>
          Copy further back
        </Button>
      }
      footer={
        <>
          <Button onClick={() => setIsOpen(false)}>Cancel</Button>
          <Button
            variant="primary"
            disabled={estimate === undefined}
            isLoading={start.isPending}
            onClick={() => estimate && start.mutate(estimate.from)}
          >
            Start
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="How much further back">
          {(control) => (
            <Select
              {...control}
              options={choices}
              value={String(months)}
              onChange={(event) => setMonths(Number(event.currentTarget.value))}
            />
          )}
        </Field>
        {isOpen ? <BackfillPrice tenant={tenant} months={months} /> : null}
      </div>
    </Dialog>
  );
}
