"use client";

import { useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { toast } from "#components/ui/toast.ts";
import { UtcDay } from "#components/ui/utc-day.tsx";
import { plural } from "#lib/format/plural.ts";
import type { Retention, RetentionPreview } from "#lib/tenancy/retention/schemas.ts";
import { KeepMonthsFields } from "./keep-months-fields.tsx";
import { RetentionPreviewTable } from "./retention-preview-table.tsx";
import { previewOptions, retentionOptions, tenantKeys, tenantRequests } from "./tenant-requests.ts";

const weekMs = 7 * 86_400_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export interface RetentionCardProps {
  tenant: string;
  mayChange: boolean;
  /** Today in UTC, from the server: "2026-03-31". */
  today: string;
}

/** How long calls are kept. What a setting would erase is shown before it can be saved. */
export function RetentionCard({ tenant, mayChange, today }: RetentionCardProps) {
  const retention = useQuery(retentionOptions(tenant));
  return (
    <Card
      title="How long calls are kept"
      description="Older calls are erased here and never copied again; Gong keeps its own"
      {...(retention.data && { actions: <State retention={retention.data} /> })}
    >
      {retention.isPending ? <SkeletonRows rows={3} label="Loading the retention" /> : null}
      {retention.error ? <ProblemNote error={retention.error} /> : null}
      {retention.data ? (
        <RetentionForm
          key={`${retention.data.keepMonths} ${retention.data.startsOn}`}
          {...{ tenant, mayChange, today }}
          retention={retention.data}
        />
      ) : null}
    </Card>
  );
}

function State({ retention }: { retention: Retention }) {
  if (retention.keepMonths === null) return <Badge>For ever</Badge>;
  if (retention.line) {
    return (
      <Badge tone="info">
        Nothing from before&nbsp;
        <UtcDay at={retention.line} />
      </Badge>
    );
  }
  return (
    <Badge tone="warn">
      From&nbsp;
      <UtcDay at={retention.startsOn ?? ""} />
    </Badge>
  );
}

function RetentionForm({
  tenant,
  mayChange,
  today,
  retention,
}: RetentionCardProps & { retention: Retention }) {
  const cache = useQueryClient();
  const withProof = useProof();
  const [keep, setKeep] = useState<"for-ever" | "months">(
    retention.keepMonths === null ? "for-ever" : "months",
  );
  const [months, setMonths] = useState(String(retention.keepMonths ?? 24));
  const saved = retention.startsOn !== null && retention.startsOn > today ? retention.startsOn : null;
  const [startsOn, setStartsOn] = useState(
    saved ?? (retention.isAtWork ? today : dayOf(Date.parse(today) + weekMs)),
  );
  const keepMonths = Number(months);
  const isReadable = Number.isInteger(keepMonths) && keepMonths >= 1 && keepMonths <= 120 && startsOn !== "";
  const preview = useQuery({
    ...previewOptions(tenant, keepMonths, startsOn),
    enabled: keep === "months" && isReadable,
  });
  const isSame =
    keep === "for-ever"
      ? retention.keepMonths === null
      : retention.keepMonths === keepMonths && (retention.isAtWork || retention.startsOn === startsOn);

  async function save() {
    await withProof(() =>
      tenantRequests.keep(
        tenant,
        keep === "for-ever" ? { keep: "for-ever" } : { keep: "months", keepMonths, startsOn },
      ),
    );
    await cache.invalidateQueries({ queryKey: tenantKeys.retention(tenant) });
    await cache.invalidateQueries({ queryKey: tenantKeys.purges(tenant) });
    toast.success("Saved");
  }

  const isReady = keep === "for-ever" || (isReadable && preview.data !== undefined);
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        legend="Keep calls"
        name="keep"
        value={keep}
        onValueChange={setKeep}
        options={[
          {
            value: "for-ever",
            label: "For ever",
            hint: `Calls that Gong deletes are erased here after ${retention.removedGraceDays} days in any case.`,
            disabled: !mayChange,
          },
          {
            value: "months",
            label: "For a number of months",
            hint: "What is older goes with its transcript, people and figures.",
            disabled: !mayChange,
          },
        ]}
      />
      {keep === "months" ? (
        <>
          <KeepMonthsFields
            {...{ months, startsOn, today }}
            isDisabled={!mayChange}
            onMonths={setMonths}
            onStartsOn={setStartsOn}
          />
          {preview.error ? <ProblemNote error={preview.error} /> : null}
          {preview.isLoading ? <SkeletonRows rows={4} label="Counting" /> : null}
          {preview.data && isReadable ? <RetentionPreviewTable preview={preview.data} /> : null}
        </>
      ) : null}
      {mayChange ? (
        <div>
          <SaveDialog
            isDisabled={isSame || !isReady}
            preview={keep === "months" ? preview.data : undefined}
            today={today}
            onConfirm={save}
          />
        </div>
      ) : null}
    </div>
  );
}

interface SaveDialogProps {
  isDisabled: boolean;
  preview: RetentionPreview | undefined;
  today: string;
  onConfirm: () => Promise<void>;
}

function SaveDialog({ isDisabled, preview, today, onConfirm }: SaveDialogProps) {
  const erased = preview?.erased.calls ?? 0;
  const when = preview && preview.startsOn <= today ? "at once" : `on ${preview?.startsOn ?? ""}`;
  return (
    <ConfirmDialog
      title="Change how long calls are kept"
      description={
        preview === undefined
          ? "Nothing is erased for its age any more. What was erased comes back only when it is copied from Gong again."
          : erased === 0
            ? "No call is that old yet. From then on calls are erased as they reach that age."
            : `${plural(erased, "call")} will be erased ${when}, and more each day as they reach that age. This cannot be undone here.`
      }
      confirmLabel={erased > 0 ? "Save and erase" : "Save"}
      isDangerous={erased > 0}
      {...(erased > 0 && { typedConfirmation: "erase" })}
      trigger={
        <Button variant="primary" disabled={isDisabled}>
          Save …
        </Button>
      }
      onConfirm={onConfirm}
    />
  );
}
