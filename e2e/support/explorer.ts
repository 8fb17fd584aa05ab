import { connectGong } from "#scripts/stack/connect-gong.ts";
import { readJson } from "#scripts/stack/web-client.ts";
import { administrators } from "./connected.ts";
import { freshTenant, type TestTenant } from "./people.ts";
import { rest } from "./rest.ts";
import { simulatorUrl } from "./stack-address.ts";

/** A tenant with a Gong company behind it, of which next to nothing is copied. */
export async function justConnected(company: keyof typeof administrators = "acme"): Promise<TestTenant> {
  const tenant = await freshTenant("Explorer company");
  await connectGong(tenant.owner.client, tenant.slug, administrators[company]);
  await rest(tenant.slug, "all");
  return tenant;
}

/** Runs an operation over HTTP, for what a test only needs as a beginning. */
export async function runThere<T>(
  { owner, slug }: TestTenant,
  operationId: string,
  values: Record<string, unknown>,
): Promise<T> {
  const path = `/api/tenants/${slug}/explorer/operations/${operationId}/run`;
  const answer = await readJson<{ raw: { text: string } }>(await owner.client.postJson(path, { values }));
  return JSON.parse(answer.raw.text) as T;
}

async function control<T>(path: string, method: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${simulatorUrl()}/control/api/companies/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The simulator answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The CRM id of somebody who is in a flow. */
export async function anEnrolledProspect(company: keyof typeof administrators): Promise<string> {
  const { prospects } = await control<{ prospects: { crmId: string }[] }>(
    `${company}/prospects?limit=100`,
    "GET",
  );
  const found = prospects[0];
  if (!found) throw new Error("The simulated company has no prospects.");
  return found.crmId;
}

/** While `work` runs, the company answers every request with 503. */
export async function whileFailing(
  company: keyof typeof administrators,
  work: () => Promise<void>,
): Promise<void> {
  await control(`${company}/settings`, "PATCH", { serverErrorRate: 1, serverErrorStatus: 503 });
  try {
    await work();
  } finally {
    await control(`${company}/quiet`, "POST");
  }
}
