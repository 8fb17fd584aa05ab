"use client";

import { useState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";

/** Passing over the cool-off needs a yes of its own; taking it back does not. */
export function CoolOffSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Checkbox
        label="Pass over the cool-off"
        hint="Gong otherwise refuses people who left a flow a short while ago."
        checked={isOn}
        onChange={({ target }) => {
          if (target.checked) setAsking(true);
          else onChange(false);
        }}
      />
      <ConfirmDialog
        title="Pass over the cool-off?"
        description="People who left another flow only days ago will be written to again. You are asked once more before anything is sent."
        confirmLabel="Pass over it"
        isDangerous
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={() => onChange(true)}
      />
    </>
  );
}
