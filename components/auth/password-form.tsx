"use client";

import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { toast } from "#components/ui/toast.ts";
import { plural } from "#lib/format/plural.ts";
import { api } from "#lib/http/api-client.ts";
import { PasswordInput } from "./password-input.tsx";
import { useProof } from "./proof-provider.tsx";
import { useFormAction } from "./use-form-action.ts";

export function PasswordForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const router = useRouter();
  const withProof = useProof();
  const form = useFormAction(["currentPassword", "newPassword"], async (values, element) => {
    const body = {
      ...(hasPassword && { currentPassword: values.currentPassword ?? "" }),
      newPassword: values.newPassword ?? "",
    };
    const { endedSessions } = await withProof(() =>
      api.put<{ endedSessions: number }>("/api/account/password", body),
    );
    element.reset();
    toast.success(hasPassword ? "Password changed" : "Password set", {
      description: `${plural(endedSessions, "other session")} ended.`,
    });
    router.refresh();
  });
  return (
    <form method="post" onSubmit={form.onSubmit} className="flex max-w-md flex-col gap-4">
      <FormError sentence={form.formError} />
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword ? (
        <Field label="Current password" isRequired error={form.errorOf("currentPassword")}>
          {(control) => <PasswordInput {...control} name="currentPassword" autoComplete="current-password" />}
        </Field>
      ) : null}
      <Field
        label="New password"
        isRequired
        error={form.errorOf("newPassword")}
        hint="At least 12 characters. A few words in a row do well."
      >
        {(control) => (
          <PasswordInput {...control} name="newPassword" autoComplete="new-password" minLength={12} />
        )}
      </Field>
      <div>
        <Button type="submit" disabled={!form.isReady} isLoading={form.isBusy}>
          {hasPassword ? "Change password" : "Set password"}
        </Button>
      </div>
    </form>
  );
}
