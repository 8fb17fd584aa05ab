"use client";

import { useQueryClient } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useCallback, useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Role } from "#lib/db/generated/enums.ts";
import { InvitationLinkNote } from "./invitation-link-note.tsx";
import { type InvitationLink, invite, memberKeys } from "./member-requests.ts";
import { roleOptions } from "./role-options.ts";

const fields = ["email", "role"] as const;

export function InviteDialog({ tenant, isOwner }: { tenant: string; isOwner: boolean }) {
  const cache = useQueryClient();
  const formId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [role, setRole] = useState<Role>("member");
  const [made, setMade] = useState<{ invitation: InvitationLink; email: string } | null>(null);
  const form = useFormAction(
    fields,
    useCallback(
      async ({ email = "" }) => {
        const invitation = await invite(tenant, { email, role });
        setMade({ invitation, email });
        await cache.invalidateQueries({ queryKey: memberKeys.invitations(tenant) });
      },
      [tenant, role, cache],
    ),
  );
  const change = (next: boolean) => {
    setIsOpen(next);
    if (!next) setMade(null);
  };
  return (
    <Dialog
      title="Invite somebody"
      description="You get a link to send. The person signs in, or signs up with the same address."
      isOpen={isOpen}
      onOpenChange={change}
      trigger={
        <Button variant="primary" icon={<UserPlus className="size-4" aria-hidden="true" />}>
          Invite
        </Button>
      }
      footer={
        made ? (
          <>
            <Button onClick={() => setMade(null)}>Invite another</Button>
            <Button variant="primary" onClick={() => change(false)}>
              Done
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => change(false)}>Cancel</Button>
            <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
              Make the link
            </Button>
          </>
        )
      }
    >
      {made ? (
        <InvitationLinkNote {...made} />
      ) : (
        <form id={formId} onSubmit={form.onSubmit} noValidate className="flex flex-col gap-4">
          {form.formError ? (
            <Callout tone="danger" isLive>
              {form.formError}
            </Callout>
          ) : null}
          <Field
            label="E-mail address"
            hint="Use the address they have in Gong, so that their own calls are found."
            error={form.errorOf("email")}
            isRequired
          >
            {(control) => <Input {...control} name="email" type="email" autoComplete="off" />}
          </Field>
          <RadioGroup
            legend="Role"
            name="role"
            value={role}
            onValueChange={setRole}
            options={roleOptions(isOwner)}
          />
        </form>
      )}
    </Dialog>
  );
}
