import { connectGong, readConnection } from "../stack/connect-gong.ts";
import type { WebClient } from "../stack/web-client.ts";
import type { DemoCompany } from "./companies.ts";

/** Connects a company that was never connected. One that a person disconnected, or that lost its consent, stays so. */
export async function connectCompany(owner: WebClient, { slug, people }: DemoCompany): Promise<void> {
  const { state } = await readConnection(owner, slug);
  if (state === "none") await connectGong(owner, slug, people[0].email);
}
