import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignUpScreen } from "#components/auth/sign-up-screen.tsx";
import { currentSession } from "#lib/auth/current-session.ts";
import { providerChoices } from "#lib/auth/providers.ts";
import { safeNext, signInPath } from "#lib/http/safe-next.ts";

export const metadata: Metadata = { title: "Sign up" };

interface PageInput {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignUpPage({ searchParams }: PageInput) {
  const search = await searchParams;
  const next = safeNext(search.next, "/tenants");
  if (await currentSession()) redirect(next);
  return <SignUpScreen providers={providerChoices()} next={next} signInHref={signInPath(next)} />;
}
