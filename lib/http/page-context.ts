import { headers } from "next/headers.js";
import { notFound, redirect } from "next/navigation.js";
import { cache } from "react";
import { currentSession } from "#lib/auth/current-session.ts";
import type { CurrentSession } from "#lib/auth/session.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { findMembership, type MemberContext } from "#lib/tenancy/find-membership.ts";
import { clientAddress } from "./client-address.ts";
import { signInPath } from "./safe-next.ts";

const membershipOf = cache(async (slug: string): Promise<MemberContext | null> => {
  const session = await currentSession();
  if (!session) return null;
  const address = clientAddress(await headers(), env().TRUSTED_PROXIES);
  return findMembership(session, slug, { requestId: newId("req"), address });
});

/**
 * The signed-in person for a page outside every tenant.
 * @throws Next's redirect to the sign-in page, which leads back to the page that was asked for: as the proxy tells
 * it, else `pathForReturn`.
 */
export async function personPage(pathForReturn: string): Promise<CurrentSession> {
  const session = await currentSession();
  if (!session) redirect(signInPath((await headers()).get("x-page-path") ?? pathForReturn));
  return session;
}

/**
 * Who looks at a tenant's page: call it in every page and layout below `[tenant]`, it reads once a request.
 * @throws Next's redirect to the sign-in page without a session; Next's not-found for an unknown tenant
 * and for one the person does not belong to alike.
 */
export async function tenantPage(slug: string, pathForReturn: string): Promise<MemberContext> {
  await personPage(pathForReturn);
  const ctx = await membershipOf(slug);
  if (!ctx) notFound();
  return ctx;
}
