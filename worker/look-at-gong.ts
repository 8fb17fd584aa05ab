import { openGong } from "#lib/connections/open-gong.ts";

const patienceMs = 20_000;

/** Sends one small request for the tenant, to see whether Gong answers again. Rejects when it does not. */
export async function lookAtGong(tenantId: string, signal: AbortSignal): Promise<void> {
  const gong = await openGong({ tenantId, lane: "incremental", purpose: "see whether Gong answers again" });
  await gong.workspaces.list({}, { retry: { maxAttempts: 1 }, timeoutMs: patienceMs, signal });
}
