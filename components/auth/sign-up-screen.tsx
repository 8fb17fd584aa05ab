"use client";

import { AuthCard } from "#components/public/auth-card.tsx";
import { OrDivider } from "#components/public/or-divider.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ProviderButtons, type ProviderButtonsProps } from "./provider-buttons.tsx";
import { SignUpForm } from "./sign-up-form.tsx";

export interface SignUpScreenProps {
  providers: ProviderButtonsProps["providers"];
  next: string;
  signInHref: string;
}

export function SignUpScreen({ providers, next, signInHref }: SignUpScreenProps) {
  return (
    <AuthCard
      title="Sign up"
      description="Your account is yours alone. Next you name your company, or open the invitation you were sent."
      footer={
        <>
          An account already? <TextLink href={signInHref}>Sign in</TextLink>
        </>
      }
    >
      {providers.length > 0 ? (
        <>
          <ProviderButtons providers={providers} next={next} />
          <OrDivider />
        </>
      ) : null}
      <SignUpForm onSignedIn={() => window.location.assign(next)} />
    </AuthCard>
  );
}
