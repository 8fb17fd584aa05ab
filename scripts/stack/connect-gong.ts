import { readJson, readText, type WebClient } from "./web-client.ts";

/**
 * Connects a company to the simulated Gong the way a browser does: start in Callboard, sign in at the consent
 * page as a technical administrator, approve every scope asked for, come back. @throws when it is not active then.
 */
export async function connectGong(client: WebClient, slug: string, administrator: string): Promise<void> {
  const connection = `/api/tenants/${slug}/connection`;
  const { url } = await readJson<{ url: string }>(await client.postJson(`${connection}/oauth`));
  const consent = new URL(url);
  const page = await readText(
    await client.postForm(`${consent.origin}/oauth2/sign-in${consent.search}`, [["email", administrator]]),
  );
  const scopes = [...page.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => scope ?? "");
  const decided = await client.postForm(`${consent.origin}/oauth2/consent${consent.search}`, [
    ["email", administrator],
    ...scopes.map((scope): [string, string] => ["scope", scope]),
    ["decision", "approve"],
  ]);
  const back = decided.headers.get("location");
  if (!back) throw new Error(`The consent page answered ${decided.status} and did not lead back.`);
  const arrived = await client.get(back);
  const { state } = await readConnection(client, slug);
  if (state !== "active") {
    throw new Error(`After the consent the connection is "${state}" (${arrived.headers.get("location")}).`);
  }
}

export async function readConnection(
  client: WebClient,
  slug: string,
): Promise<{ state: string; connection: { host: string } | null }> {
  return readJson(await client.get(`/api/tenants/${slug}/connection`));
}
