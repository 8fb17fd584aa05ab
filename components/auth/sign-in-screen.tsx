"use client";

import { AuthCard } from "#components/public/auth-card.tsx";
import { OrDivider } from "#components/public/or-divider.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ProviderButtons, type ProviderButtonsProps } from "./provider-buttons.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export interface SignInScreenProps {
  providers: ProviderButtonsProps["providers"];
  next: string;
  signUpHref: string;
  /** What went wrong at the provider. */
  trouble: string | null;
}

export function SignInScreen({ providers, next, signUpHref, trouble }: SignInScreenProps) {
  return (
    <AuthCard
      title="Sign in"
      footer={
        <>
          No account yet? <TextLink href={signUpHref}>Sign up</TextLink>
        </>
      }
    >
      {trouble ? <Callout tone="danger">{trouble}</Callout> : null}
      {providers.length > 0 ? (
        <>
          <ProviderButtons providers={providers} next={next} />
          <OrDivider />
        </>
      ) : null}
      <SignInForm onSignedIn={() => window.location.assign(next)} />
    </AuthCard>
  );
}
