import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCompany, openAccount } from "#scripts/stack/accounts.ts";
import { connectGong } from "#scripts/stack/connect-gong.ts";
import { startStack } from "#scripts/stack/start-stack.ts";
import { readJson, WebClient } from "#scripts/stack/web-client.ts";

export interface BenchWeb {
  webUrl: string;
  databaseUrl: string;
  slug: string;
  /** Signed in as the owner of a company whose calls are copied. */
  client: WebClient;
  stop(): Promise<void>;
}

const slug = "bench";
const mostMs = 180_000;

/** The built app with everything it needs, and a company whose simulated Gong is copied. */
export async function openWeb(): Promise<BenchWeb> {
  const folder = await mkdtemp(join(tmpdir(), "callboard-bench-"));
  const { started, stop } = startStack({
    folder,
    keepsData: false,
    mode: "built",
    ports: { web: 0, simulator: 0, database: 0 },
    settings: {},
    say: (line) => console.log(line),
  });
  const end = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { webUrl, databaseUrl } = await started;
    const client = new WebClient(webUrl);
    await openAccount(client, {
      name: "Olive Owner",
      email: "olive@example.com",
      password: "correct-bench-horse",
    });
    await createCompany(client, { name: "Bench", slug });
    await connectGong(client, slug, "ada.lindqvist@acme.example");
    await waitForCalls(client);
    return { webUrl, databaseUrl, slug, client, stop: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function waitForCalls(client: WebClient): Promise<void> {
  const until = Date.now() + mostMs;
  while (Date.now() < until) {
    const { copying } = await readJson<{ copying: unknown }>(await client.get(`/api/tenants/${slug}/sync`));
    const { calls } = await readJson<{ calls: unknown[] }>(
      await client.get(`/api/tenants/${slug}/calls?limit=1`),
    );
    if (copying === null && calls.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error("The simulated calls were not copied in time.");
}
