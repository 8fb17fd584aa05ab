import { connectGong } from "#scripts/stack/connect-gong.ts";
import { readJson, readText } from "#scripts/stack/web-client.ts";
import { freshTenant, type TestTenant } from "./people.ts";
import { rest } from "./rest.ts";

/** Technical administrators of the two simulated Gong companies. */
export const administrators = {
  acme: "ada.lindqvist@acme.example",
  nordwind: "jonas.brandt@nordwind.example",
} as const;

interface Progress {
  isRunning: boolean;
  copying: unknown;
  streams: {
    stream: string;
    state: string;
    rowsDone: number;
    windowsLeft: number;
    lastRunAt: string | null;
  }[];
}

export async function readProgress({ owner, slug }: TestTenant): Promise<Progress> {
  return readJson<Progress>(await owner.client.get(`/api/tenants/${slug}/sync`));
}

/** A tenant with a Gong company behind it, once its last 30 days are copied. Its lists are copied on demand only. */
export async function connectedTenant(
  company: keyof typeof administrators = "acme",
  name = "Connected company",
): Promise<TestTenant> {
  const tenant = await freshTenant(name);
  await connectGong(tenant.owner.client, tenant.slug, administrators[company]);
  await rest(tenant.slug, "lists");
  await waitForCalls(tenant);
  return tenant;
}

export async function waitForCalls(tenant: TestTenant): Promise<void> {
  const end = Date.now() + 90_000;
  while (Date.now() < end) {
    const { copying, streams } = await readProgress(tenant);
    const calls = streams.find(({ stream }) => stream === "calls");
    if (calls && calls.rowsDone > 0 && copying === null) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No calls of ${tenant.slug} after 90 s: ${JSON.stringify(await readProgress(tenant))}`);
}

/** Has lists that rest copied, and waits until all of each is there. */
export async function copyLists(tenant: TestTenant, lists: readonly string[]): Promise<void> {
  const { owner, slug } = tenant;
  for (const list of lists) {
    await readText(await owner.client.postJson(`/api/tenants/${slug}/sync/streams/${list}/run`));
  }
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const streams = (await readProgress(tenant)).streams.filter(({ stream }) => lists.includes(stream));
    if (streams.every(({ state, lastRunAt }) => state === "idle" && lastRunAt !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Not copied after 60 s: ${lists.join(", ")} of ${slug}`);
}
