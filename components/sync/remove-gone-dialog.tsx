"use client";

import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";

/** Confirms that most of a month really has gone from Gong. */
export function RemoveGoneDialog({ name, onConfirm }: { name: string; onConfirm: () => Promise<void> }) {
  return (
    <ConfirmDialog
      title={`Remove calls of ${name} that Gong no longer has?`}
      description="The month is compared once more. Each call that Gong does not have by its id either is hidden at once and erased after 30 days; until then it comes back if Gong shows it again."
      confirmLabel="Check and remove"
      isDangerous
      onConfirm={onConfirm}
      trigger={
        <Button
          size="sm"
          variant="danger"
          className="ml-2"
          aria-label={`Remove calls that are gone: ${name}`}
        >
          Remove gone calls
        </Button>
      }
    />
  );
}
