"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { useMutation } from "#components/query/use-mutation.ts";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { batchLimits } from "#lib/flows/batches/choices.ts";
import { batchKeys } from "#lib/flows/batches/query-keys.ts";
import type { FlowBatchSettings } from "#lib/flows/batches/schemas.ts";
import { batchRequests, settingsOptions } from "./batch-requests.ts";

/** What the tenant has decided about batches; admins change it, the others look at it. */
export function RulesButton({ tenant }: { tenant: string }) {
  const settings = useQuery(settingsOptions(tenant));
  if (!settings.data?.canChange) return null;
  return <RulesDialog key={JSON.stringify(settings.data)} tenant={tenant} settings={settings.data} />;
}

const textOf = (value: number | null) => (value === null ? "" : String(value));
const numberOf = (text: string) => (text.trim() === "" ? null : Number(text));

function RulesDialog({ tenant, settings }: { tenant: string; settings: FlowBatchSettings }) {
  const cache = useQueryClient();
  const [approvalAbove, setApprovalAbove] = useState(textOf(settings.approvalAbove));
  const [perOwner, setPerOwner] = useState(textOf(settings.perOwnerPerDay));
  const [chunkSize, setChunkSize] = useState(String(settings.chunkSize));
  const save = useMutation({
    mutationFn: () =>
      batchRequests.keepSettings(tenant, {
        approvalAbove: numberOf(approvalAbove),
        perOwnerPerDay: numberOf(perOwner),
        chunkSize: Number(chunkSize),
      }),
    onSuccess: (kept) => {
      cache.setQueryData(batchKeys.settings(tenant), kept);
      toast.success("Saved");
    },
  });
  const field = (
    label: string,
    hint: string,
    value: string,
    change: (value: string) => void,
    max: number,
  ) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={0}
          max={max}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
  return (
    <ConfirmDialog
      title="Rules for batches"
      description="They hold for everybody in this tenant, from the next batch on."
      confirmLabel="Save"
      onConfirm={async () => {
        await save.mutateAsync();
      }}
      trigger={<Button icon={<SlidersHorizontal aria-hidden="true" />}>Rules</Button>}
    >
      {field(
        "A second person approves more than",
        "Prospects in one batch; empty for never.",
        approvalAbove,
        setApprovalAbove,
        batchLimits.rows,
      )}
      {field("Most a day for one owner", "Prospects; empty for no limit.", perOwner, setPerOwner, 100_000)}
      {field(
        "Prospects in one request",
        `Gong names 100, and took ${batchLimits.chunkSize} before.`,
        chunkSize,
        setChunkSize,
        batchLimits.chunkSize,
      )}
    </ConfirmDialog>
  );
}
