"use client";

import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { api } from "#lib/http/api-client.ts";
import { useFormAction } from "./use-form-action.ts";

export function ProfileForm({ name, email }: { name: string; email: string }) {
  const router = useRouter();
  const form = useFormAction(["name"], async (values) => {
    await api.patch("/api/account", { name: values.name ?? "" });
    toast.success("Name saved");
    router.refresh();
  });
  return (
    <form method="post" onSubmit={form.onSubmit} className="flex max-w-md flex-col gap-4">
      <FormError sentence={form.formError} />
      <Field label="Name" isRequired error={form.errorOf("name")}>
        {(control) => (
          <Input {...control} name="name" autoComplete="name" maxLength={80} defaultValue={name} />
        )}
      </Field>
      <Field label="E-mail" hint="It ties you to invitations and to your Gong user, so it stays.">
        {(control) => (
          <Input {...control} type="email" value={email} readOnly className="bg-sunken! text-ink-2" />
        )}
      </Field>
      <div>
        <Button type="submit" disabled={!form.isReady} isLoading={form.isBusy}>
          Save name
        </Button>
      </div>
    </form>
  );
}
