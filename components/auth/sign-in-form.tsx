"use client";

import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { PasswordInput } from "./password-input.tsx";
import { signInWithPassword } from "./sign-in-request.ts";
import { useFormAction } from "./use-form-action.ts";

export interface SignInFormProps {
  /** Given where only one address will do. */
  fixedEmail?: string;
  submitLabel?: string;
  onSignedIn: () => Promise<void> | void;
}

export function SignInForm({ fixedEmail, submitLabel = "Sign in", onSignedIn }: SignInFormProps) {
  const form = useFormAction(["email", "password"], async (values) => {
    await signInWithPassword({ email: values.email ?? "", password: values.password ?? "" });
    await onSignedIn();
  });
  return (
    <form method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <FormError sentence={form.formError} />
      <Field label="E-mail" isRequired error={form.errorOf("email")}>
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
      <Field label="Password" isRequired error={form.errorOf("password")}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={!form.isReady} isLoading={form.isBusy}>
        {submitLabel}
      </Button>
    </form>
  );
}
