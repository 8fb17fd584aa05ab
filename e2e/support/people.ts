import { randomBytes, randomInt } from "node:crypto";
import { createCompany, openAccount } from "#scripts/stack/accounts.ts";
import { WebClient } from "#scripts/stack/web-client.ts";
import { webUrl } from "./stack-address.ts";

export interface TestPerson {
  name: string;
  email: string;
  password: string;
  /** Where this person's requests seem to come from: limits count by it. */
  address: string;
  /** Signed in. */
  client: WebClient;
}

export interface TestTenant {
  slug: string;
  name: string;
  owner: TestPerson;
}

const unique = () => randomBytes(6).toString("hex");

/** An address that no other test uses. */
export function newAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

/** A new account, opened and signed in through the app's own HTTP. */
export async function newPerson(name: string, email = `${unique()}@example.com`): Promise<TestPerson> {
  const password = `correct-${unique()}-horse`;
  const address = newAddress();
  const client = new WebClient(webUrl(), { "x-forwarded-for": address });
  await openAccount(client, { name, email, password });
  return { name, email, password, address, client };
}

/** A company of its own for one test, with its owner. */
export async function freshTenant(name = "Test company"): Promise<TestTenant> {
  const owner = await newPerson("Olive Owner");
  const slug = `e2e-${unique()}`;
  await createCompany(owner.client, { name, slug });
  return { slug, name, owner };
}
