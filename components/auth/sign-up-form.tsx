"use client";

import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/http/api-client.ts";
import { PasswordInput } from "./password-input.tsx";
import { signInWithPassword } from "./sign-in-request.ts";
import { useFormAction } from "./use-form-action.ts";

export interface SignUpFormProps {
  /** Given where only one address will do. */
  fixedEmail?: string;
  submitLabel?: string;
  onSignedIn: () => Promise<void> | void;
}

export function SignUpForm({ fixedEmail, submitLabel = "Sign up", onSignedIn }: SignUpFormProps) {
  const form = useFormAction(["email", "name", "password"], async (values) => {
    const { email = "", name = "", password = "" } = values;
    await api.post("/api/account", { email, name, password });
    await signInWithPassword({ email, password });
    await onSignedIn();
  });
  return (
    <form method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <FormError sentence={form.formError} />
      <Field label="Name" isRequired error={form.errorOf("name")}>
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={80} />}
      </Field>
      <Field
        label="E-mail"
        isRequired
        error={form.errorOf("email")}
        hint={fixedEmail ? "The invitation is for this address." : "Use the address that Gong knows you by."}
      >
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={fixedEmail}
            readOnly={fixedEmail !== undefined}
          />
        )}
      </Field>
      <Field
        label="Password"
        isRequired
        error={form.errorOf("password")}
        hint="At least 12 characters. A few words in a row do well."
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" minLength={12} />
        )}
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={!form.isReady} isLoading={form.isBusy}>
        {submitLabel}
      </Button>
    </form>
  );
}
