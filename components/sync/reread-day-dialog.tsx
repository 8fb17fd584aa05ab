"use client";

import { CalendarSync } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { rereadDay } from "./sync-requests.ts";
import { useSyncAction } from "./use-sync-action.ts";

export interface RereadDayDialogProps {
  tenant: string;
  /** From where calls are copied, ISO text. */
  copiedFrom: string;
  isDisabled: boolean;
}

/** Has one day read again, for edits and removals that the daily sweep would not reach. */
export function RereadDayDialog({ tenant, copiedFrom, isDisabled }: RereadDayDialogProps) {
  const { now } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const [day, setDay] = useState("");
  const formId = useId();
  const reread = useSyncAction(tenant, async (chosen: string) => {
    await rereadDay(tenant, chosen);
    setIsOpen(false);
    toast.success("The day is read again", { description: "It goes before the copying of the past." });
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    if (day !== "") reread.mutate(day);
  }
  return (
    <Dialog
      title="Read a day again"
      description="Finds edits, removals and calls that have turned private. The last 14 days are read again every day by themselves."
      size="sm"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button icon={<CalendarSync />} disabled={isDisabled}>
          Read a day again
        </Button>
      }
      footer={
        <>
          <Button onClick={() => setIsOpen(false)}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            disabled={day === ""}
            isLoading={reread.isPending}
          >
            Read again
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field label="Day" hint="A day begins and ends at midnight UTC.">
          {(control) => (
            <Input
              {...control}
              type="date"
              value={day}
              min={copiedFrom.slice(0, 10)}
              max={new Date(now).toISOString().slice(0, 10)}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
