"use client";

import { type ReactElement, useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { plural } from "#lib/format/plural.ts";

export interface RedateDialogProps {
  count: number;
  trigger: ReactElement;
  /** Gets ISO-8601 text. */
  onRedate: (dueAt: string) => Promise<void>;
}

/** Another due date for the chosen tasks, on this device's clock. */
export function RedateDialog({ count, trigger, onRedate }: RedateDialogProps) {
  const { locale } = useViewer();
  const [text, setText] = useState("");
  return (
    <ConfirmDialog
      title={`Re-date ${plural(count, "task", "tasks", locale)}`}
      description={`Gong gets the new date, ${plural(count, "request", "requests", locale)}.`}
      confirmLabel="Re-date"
      trigger={trigger}
      onConfirm={async () => {
        const due = new Date(text);
        if (Number.isNaN(due.getTime())) throw new Error("Choose a day and a time.");
        await onRedate(due.toISOString());
      }}
    >
      <Field label="Due" hint="In the time zone of this device.">
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
