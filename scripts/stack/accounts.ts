import { readJson, readText, type WebClient } from "./web-client.ts";

export interface Account {
  name: string;
  email: string;
  password: string;
}

/** Opens an account and signs the client in with it. */
export async function openAccount(client: WebClient, { name, email, password }: Account): Promise<void> {
  await readText(await client.postJson("/api/account", { name, email, password }));
  await client.signIn(email, password);
}

/** Makes a company with the signed-in person as its owner. */
export async function createCompany(
  owner: WebClient,
  company: { name: string; slug: string },
): Promise<void> {
  await readText(await owner.postJson("/api/tenants", company));
}

/** Invites an address and answers with the token of the link; an open invitation gets a new link. */
export async function invite(
  owner: WebClient,
  slug: string,
  invited: { email: string; role: string },
): Promise<string> {
  const base = `/api/tenants/${slug}/invitations`;
  const { invitations } = await readJson<{ invitations: { id: string; email: string; state: string }[] }>(
    await owner.get(base),
  );
  const open = invitations.find(({ email, state }) => email === invited.email && state === "open");
  const answer = open ? await owner.postJson(`${base}/${open.id}`) : await owner.postJson(base, invited);
  const { link } = await readJson<{ link: string }>(answer);
  return new URL(link).pathname.split("/").at(-1) ?? "";
}

export async function acceptInvitation(client: WebClient, token: string): Promise<void> {
  await readText(await client.postJson("/api/invitations/accept", { token }));
}
