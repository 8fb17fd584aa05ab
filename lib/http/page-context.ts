import { headers } from "next/headers.js";
import { notFound, redirect } from "next/navigation.js";
import { cache } from "react";
import { currentSession, currentToken } from "#lib/auth/current-session.ts";
import { enterSession } from "#lib/auth/find-session.ts";
import type { CurrentSession } from "#lib/auth/session.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { type MemberContext, memberContext } from "#lib/tenancy/member-context.ts";
import { clientAddress } from "./client-address.ts";
import { signInPath } from "./safe-next.ts";

const enteredAt = cache(async (slug: string): Promise<MemberContext | "signed-out" | null> => {
  const entered = await enterSession(await currentToken(), slug);
  if (!entered) return "signed-out";
  const address = clientAddress(await headers(), env().TRUSTED_PROXIES);
  return entered.place && memberContext(entered.session, entered.place, { requestId: newId("req"), address });
});

async function redirectToSignIn(pathForReturn: string): Promise<never> {
  redirect(signInPath((await headers()).get("x-page-path") ?? pathForReturn));
}

/**
 * The signed-in person for a page outside every tenant.
 * @throws Next's redirect to the sign-in page, which leads back to the page that was asked for: as the proxy tells
 * it, else `pathForReturn`.
 */
export async function personPage(pathForReturn: string): Promise<CurrentSession> {
  return (await currentSession()) ?? (await redirectToSignIn(pathForReturn));
}

/**
 * Who looks at a tenant's page: call it in every page and layout below `[tenant]`, it reads once a request.
 * @throws Next's redirect to the sign-in page without a session; Next's not-found for an unknown tenant
 * and for one the person does not belong to alike.
 */
export async function tenantPage(slug: string, pathForReturn: string): Promise<MemberContext> {
  const ctx = await enteredAt(slug);
  if (ctx === "signed-out") return redirectToSignIn(pathForReturn);
  if (!ctx) notFound();
  return ctx;
}
