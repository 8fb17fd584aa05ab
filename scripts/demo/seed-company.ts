import { acceptInvitation, createCompany, invite, openAccount } from "../stack/accounts.ts";
import { readJson, WebClient } from "../stack/web-client.ts";
import { type DemoCompany, type DemoPerson, demoPassword } from "./companies.ts";

/**
 * Opens the accounts of a company through the app's own HTTP, as people would: sign up, make the company,
 * invite, accept. What is there already stays. Answers with the signed-in owner.
 */
export async function seedCompany(webUrl: string, company: DemoCompany): Promise<WebClient> {
  const [ownerPerson, ...others] = company.people;
  const owner = await signedIn(webUrl, ownerPerson);
  const { tenants } = await readJson<{ tenants: { slug: string }[] }>(await owner.get("/api/tenants"));
  if (!tenants.some(({ slug }) => slug === company.slug)) await createCompany(owner, company);

  const { members } = await readJson<{ members: { email: string }[] }>(
    await owner.get(`/api/tenants/${company.slug}/members`),
  );
  const missing = others.filter((person) => !members.some(({ email }) => email === person.email));
  for (const person of missing) {
    const token = await invite(owner, company.slug, person);
    await acceptInvitation(await signedIn(webUrl, person), token);
  }
  return owner;
}

async function signedIn(webUrl: string, { name, email }: DemoPerson): Promise<WebClient> {
  const client = new WebClient(webUrl);
  const isKnown = await client.signIn(email, demoPassword).then(
    () => true,
    () => false,
  );
  if (!isKnown) await openAccount(client, { name, email, password: demoPassword });
  return client;
}
