import { GET as callback } from "#app/api/gong/oauth/callback/route.ts";
import { POST as start } from "#app/api/tenants/[tenant]/connection/oauth/route.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeTenant, type TestMember } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import type { Simulator } from "#simulator/create-simulator.ts";
import { consent } from "#simulator/testing/test-client.ts";

export const administrators = {
  acme: "ada.lindqvist@acme.example",
  nordwind: "jonas.brandt@nordwind.example",
} as const;

export interface SignedInOwner extends TestMember {
  tenantId: string;
  slug: string;
  cookie: string;
}

/** A fresh tenant whose owner is signed in, his context bound to that session. */
export async function makeSignedInOwner(): Promise<SignedInOwner> {
  const owner = await makeTenant();
  const { cookie, sessionId } = await signInAs(owner.personId);
  const actor = { ...owner.ctx.actor, sessionId };
  return { ...owner, cookie, ctx: { ...owner.ctx, actor } };
}

/** Starts a connect as the screen does; gives the query of the consent page's address. */
export async function startWalk(owner: SignedInOwner, body: unknown = {}): Promise<URLSearchParams> {
  const answer = await callRoute(start, {
    path: `/api/tenants/${owner.slug}/connection/oauth`,
    method: "POST",
    params: { tenant: owner.slug },
    cookie: owner.cookie,
    body,
  });
  if (answer.status !== 200) throw new Error(`start answered ${answer.status}: ${await answer.text()}`);
  const { url } = (await answer.json()) as { url: string };
  return new URL(url).searchParams;
}

/** Decides on the consent page; gives the query that Gong sends back. */
export function decide(
  gong: Simulator,
  query: URLSearchParams,
  options: { company?: keyof typeof administrators; decision?: string; scopes?: string[] } = {},
): Promise<URLSearchParams> {
  const { company = "acme", ...more } = options;
  return consent(gong, { query, email: administrators[company], ...more });
}

/** Comes back from Gong in the browser with this cookie; gives the path it ends at. */
export async function comeBack(cookie: string | undefined, query: URLSearchParams): Promise<string> {
  const answer = await callRoute(callback, { path: `/api/gong/oauth/callback?${query}`, cookie });
  const location = answer.headers.get("location");
  if (answer.status !== 303 || location === null) {
    throw new Error(`the callback answered ${answer.status}: ${await answer.text()}`);
  }
  const { pathname, search } = new URL(location);
  return pathname + search;
}

/** The whole walk: start, consent, callback. */
export async function walk(
  gong: Simulator,
  owner: SignedInOwner,
  options: Parameters<typeof decide>[2] = {},
): Promise<string> {
  return comeBack(owner.cookie, await decide(gong, await startWalk(owner), options));
}
