import { connectGong, readConnection } from "../stack/connect-gong.ts";
import type { WebClient } from "../stack/web-client.ts";
import type { DemoCompany } from "./companies.ts";

/**
 * Connects a company that was never connected, and one whose Gong answers at another port since the last start: a new
 * consent brings the new host. One that a person disconnected, or that lost its consent, stays so.
 */
export async function connectCompany(
  owner: WebClient,
  { slug, people }: DemoCompany,
  simulatorUrl: string,
): Promise<void> {
  const { state, connection } = await readConnection(owner, slug);
  const isLost = state === "active" && !(await gongHosts(simulatorUrl)).includes(connection?.host ?? "");
  if (state === "none" || isLost) await connectGong(owner, slug, people[0].email);
}

/** The hosts at which the simulator's companies answer. */
async function gongHosts(simulatorUrl: string): Promise<string[]> {
  const answer = await fetch(`${simulatorUrl}/control/api/state`);
  const { companies } = (await answer.json()) as { companies: { apiBaseUrl: string }[] };
  return companies.map(({ apiBaseUrl }) => new URL(apiBaseUrl).host);
}
