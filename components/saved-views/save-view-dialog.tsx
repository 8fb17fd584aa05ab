"use client";

import { useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { savedViewKeys } from "#lib/saved-views/query-keys.ts";
import type { SavedView, SavedViewScreen } from "#lib/saved-views/schemas.ts";
import { savedViewRequests } from "./saved-view-requests.ts";

export interface SaveViewDialogProps {
  tenant: string;
  screen: SavedViewScreen;
  /** "search", "view": what is kept, in the words of the screen. */
  thing: string;
  query: string;
  views: readonly SavedView[];
  onClose: () => void;
}

/** Keeps what the screen shows under a name; the name of one's own view replaces that view. */
export function SaveViewDialog({ tenant, screen, thing, query, views, onClose }: SaveViewDialogProps) {
  const cache = useQueryClient();
  const formId = useId();
  const [name, setName] = useState("");
  const twin = views.find((view) => view.isMine && view.name === name.trim());
  const form = useFormAction(["name"], async (values) => {
    const input = { name: values.name ?? "", query, isShared: values.isShared === "on" };
    if (twin) await savedViewRequests.update(tenant, twin.id, { query, isShared: input.isShared });
    else await savedViewRequests.create(tenant, { ...input, screen });
    await cache.invalidateQueries({ queryKey: savedViewKeys.list(tenant, screen) });
    toast.success(twin ? `“${twin.name}” shows this ${thing} now` : `Saved as “${input.name.trim()}”`);
    onClose();
  });
  return (
    <Dialog
      title={`Save this ${thing}`}
      isOpen
      size="sm"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
            {twin ? "Replace" : "Save"}
          </Button>
        </>
      }
    >
      <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError sentence={form.formError} />
        <Field
          label="Name"
          isRequired
          error={form.errorOf("name")}
          hint={twin ? `You keep one under this name. It will show this ${thing}.` : undefined}
        >
          {(control) => (
            <Input
              {...control}
              name="name"
              maxLength={80}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Checkbox
          name="isShared"
          label="Show it to everybody in this tenant"
          hint="They see what their own rights let them see."
          defaultChecked={false}
        />
      </form>
    </Dialog>
  );
}
