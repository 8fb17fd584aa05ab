"use client";

import { useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { reportKeys } from "#lib/reports/query-keys.ts";
import { snapshotRequests } from "./report-options.ts";

const lives = [
  { value: "1", label: "One day" },
  { value: "7", label: "A week" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
] as const;

export interface SnapshotDialogProps {
  tenant: string;
  report: "conversations" | "people";
  query: Record<string, string | string[]>;
  onClose: () => void;
}

/** Keeps which calls or people the report holds now, under a link that ends by itself. */
export function SnapshotDialog({ tenant, report, query, onClose }: SnapshotDialogProps) {
  const cache = useQueryClient();
  const formId = useId();
  const [link, setLink] = useState<string | null>(null);
  const form = useFormAction(["name", "days"], async (values) => {
    const input = { report, query, name: values.name ?? "", days: Number(values.days) };
    const { id } = await snapshotRequests.create(tenant, input);
    await cache.invalidateQueries({ queryKey: reportKeys.snapshots(tenant) });
    setLink(new URL(`/${tenant}/reports/snapshots/${id}`, window.location.origin).href);
  });
  return (
    <Dialog
      title="Take a snapshot"
      description={`It keeps which ${report === "people" ? "people" : "calls"} the report holds now. Who opens it signs in and sees of them what his own rights show him.`}
      isOpen
      size="sm"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        link ? (
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
              Make the link
            </Button>
          </>
        )
      }
    >
      {link ? (
        <Field label="Link of the snapshot" hint="It stands under Snapshots too, where you can revoke it.">
          {(control) => (
            <Input
              {...control}
              readOnly
              value={link}
              className="font-mono"
              onFocus={(event) => event.currentTarget.select()}
              trailing={<CopyButton text={link} label="Copy link" />}
            />
          )}
        </Field>
      ) : (
        <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
          <FormError sentence={form.formError} />
          <Field label="Name" isRequired error={form.errorOf("name")}>
            {(control) => <Input {...control} name="name" maxLength={80} autoComplete="off" />}
          </Field>
          <Field label="The link works for" error={form.errorOf("days")}>
            {(control) => <Select {...control} name="days" defaultValue="30" options={lives} />}
          </Field>
        </form>
      )}
    </Dialog>
  );
}
