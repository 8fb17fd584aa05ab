import { sleep, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { GongBaseUrl } from "#lib/gong/core/base-url.ts";
import { isGongError } from "#lib/gong/core/errors.ts";
import { createGongClient, type GongClient } from "#lib/gong/create-gong-client.ts";
import { governor } from "../governor/governor.ts";
import { recordRequest } from "../record-request.ts";

export interface ProbeInput {
  tenantId: string;
  /** The connection as it is or will be, for the ledger. */
  connectionId: string;
  memberId: string;
  baseUrl: GongBaseUrl;
  /** The value of the `Authorization` header. */
  authorization: string;
}

export interface Probe {
  workspaceIds: string[];
  workspaceNames: string[];
}

const timeoutMs = 20_000;

/**
 * One read that proves new credentials at their host and tells which company they open. The workspaces name it;
 * where they may not be read, the users are read instead, and being refused those for lack of a scope still proves
 * the credentials.
 * @throws {GongError}
 */
export async function probeCompany(input: ProbeInput): Promise<Probe> {
  const { tenantId, connectionId, memberId, baseUrl, authorization } = input;
  const companyKey = await budgetOf(tenantId, baseUrl);
  const writes: Promise<void>[] = [];
  const client = createGongClient({
    baseUrl,
    authorize: () => authorization,
    clock: systemClock,
    sleep,
    limiter: {
      acquire: ({ signal }) => governor().acquire({ companyKey, lane: "interactive", signal }),
      backOff: (retryAfterMs) => governor().backOff(companyKey, retryAfterMs),
    },
    timeoutMs,
    retry: { maxAttempts: 4 },
    onEvent: (event) => {
      if (event.type !== "request") return;
      const origin = { tenantId, connectionId, lane: "interactive", purpose: "connect", memberId } as const;
      writes.push(recordRequest(origin, event, new Date(systemClock.now())).catch(() => undefined));
    },
  });
  try {
    return await readCompany(client);
  } finally {
    await Promise.all(writes);
  }
}

/**
 * Whose budget the probe counts in: the company's that the tenant is connected to already, which may be copying at full
 * pace just now; one of its own before the first connection, when nobody knows yet which company will answer.
 */
async function budgetOf(tenantId: string, baseUrl: GongBaseUrl): Promise<string> {
  const stored = await withTenant(tenantId, (tx) =>
    tx.connection.findUnique({ where: { tenantId }, select: { companyKey: true, baseUrl: true } }),
  );
  const { host } = new URL(baseUrl);
  return stored && new URL(stored.baseUrl).host === host ? stored.companyKey : `probe:${host}`;
}

async function readCompany(client: GongClient): Promise<Probe> {
  try {
    const { workspaces } = await client.workspaces.list();
    const known = (workspaces ?? []).filter(({ id }) => id !== null && id !== undefined);
    return {
      workspaceIds: known.map(({ id }) => String(id)),
      workspaceNames: known.map(({ name }) => name ?? "").filter(Boolean),
    };
  } catch (error) {
    if (!isGongError(error, "missing-scope") && !isGongError(error, "not-found")) throw error;
  }
  try {
    await client.users.list();
  } catch (error) {
    if (!isGongError(error, "missing-scope") && !isGongError(error, "not-found")) throw error;
  }
  return { workspaceIds: [], workspaceNames: [] };
}
