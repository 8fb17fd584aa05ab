"use client";

import { ProviderButtons, type ProviderButtonsProps } from "#components/auth/provider-buttons.tsx";
import { SignInForm } from "#components/auth/sign-in-form.tsx";
import { SignUpForm } from "#components/auth/sign-up-form.tsx";
import { OrDivider } from "#components/public/or-divider.tsx";
import { joinTenant } from "./join-tenant.ts";

export interface JoinFormsProps {
  token: string;
  email: string;
  hasAccount: boolean;
  providers: ProviderButtonsProps["providers"];
}

/** Sign-in or sign-up in the flow of an invitation, and the joining in one step with it. */
export function JoinForms({ token, email, hasAccount, providers }: JoinFormsProps) {
  const join = () => joinTenant(token);
  return (
    <>
      {providers.length > 0 ? (
        <>
          <ProviderButtons providers={providers} next={`/invitation/${token}`} />
          <OrDivider />
        </>
      ) : null}
      {hasAccount ? (
        <SignInForm fixedEmail={email} submitLabel="Sign in and join" onSignedIn={join} />
      ) : (
        <SignUpForm fixedEmail={email} submitLabel="Sign up and join" onSignedIn={join} />
      )}
    </>
  );
}
