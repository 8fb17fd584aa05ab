import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInScreen } from "#components/auth/sign-in-screen.tsx";
import { signInTrouble } from "#components/auth/sign-in-trouble.ts";
import { currentSession } from "#lib/auth/current-session.ts";
import { providerChoices } from "#lib/auth/providers.ts";
import { env } from "#lib/env.ts";
import { afterSignIn, safeNext, safeReturn } from "#lib/http/safe-next.ts";

export const metadata: Metadata = { title: "Sign in" };

interface PageInput {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: PageInput) {
  const search = await searchParams;
  const { origin } = new URL(env().NEXTAUTH_URL);
  const next = search.next === undefined ? safeReturn(search.callbackUrl, origin) : safeNext(search.next);
  const isAgain = search.again !== undefined;
  if (!isAgain && (await currentSession())) redirect(next);
  return (
    <SignInScreen
      providers={providerChoices()}
      next={next}
      signUpHref={next === afterSignIn ? "/sign-up" : `/sign-up?next=${encodeURIComponent(next)}`}
      trouble={signInTrouble([search.error].flat()[0])}
    />
  );
}
