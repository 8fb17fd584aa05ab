"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Role } from "#lib/db/generated/enums.ts";
import { LinkOnce } from "./link-once.tsx";
import { memberRequests, type NewLink } from "./member-requests.ts";
import { roleWords } from "./role-words.ts";

export interface InviteDialogProps {
  tenant: string;
  /** The roles that the actor may hand out. */
  roles: readonly Role[];
  onClose: () => void;
}

export function InviteDialog({ tenant, roles, onClose }: InviteDialogProps) {
  const router = useRouter();
  const formId = useId();
  const [made, setMade] = useState<{ email: string; created: NewLink } | null>(null);
  const form = useFormAction(["email", "role"], async ({ email = "", role = "" }) => {
    setMade({ email, created: await memberRequests.invite(tenant, { email, role }) });
    router.refresh();
  });
  return (
    <Dialog
      title={made ? "Invitation made" : "Invite somebody"}
      description={made ? undefined : "Callboard makes a link; you send it."}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        made ? (
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
      {made ? (
        <LinkOnce {...made} />
      ) : (
        <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
          <FormError sentence={form.formError} />
          <Field
            label="E-mail"
            isRequired
            error={form.errorOf("email")}
            hint="Take the address that Gong knows, so that their own calls are recognised."
          >
            {(control) => <Input {...control} name="email" type="email" autoComplete="off" />}
          </Field>
          <RadioGroup
            legend="Role"
            name="role"
            defaultValue="member"
            options={roles.map((role) => ({
              value: role,
              label: roleWords[role].label,
              hint: roleWords[role].description,
            }))}
          />
        </form>
      )}
    </Dialog>
  );
}
