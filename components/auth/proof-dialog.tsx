"use client";

import { usePathname } from "next/navigation";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { api } from "#lib/http/api-client.ts";
import { PasswordInput } from "./password-input.tsx";
import { useFormAction } from "./use-form-action.ts";

export interface ProofDialogProps {
  isOpen: boolean;
  onProven: () => void;
  onCancel: () => void;
}

/** Asks for the password again before something that cannot be undone, or that opens a door. */
export default function ProofDialog({ isOpen, onProven, onCancel }: ProofDialogProps) {
  const formId = useId();
  const again = `/sign-in?again&next=${encodeURIComponent(usePathname())}`;
  const form = useFormAction(["password"], async ({ password = "" }) => {
    await api.post("/api/account/proof", { password });
    onProven();
  });
  return (
    <Dialog
      title="Confirm that it is you"
      description="You signed in a while ago. Enter your password to go on."
      size="sm"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onCancel())}
      footer={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
            Confirm
          </Button>
        </>
      }
    >
      <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError sentence={form.formError} />
        <Field
          label="Password"
          isRequired
          error={form.errorOf("password")}
          hint={
            <>
              No password? <TextLink href={again}>Sign in again</TextLink> the way you do.
            </>
          }
        >
          {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
        </Field>
      </form>
    </Dialog>
  );
}
