import { scopesSince } from "#lib/connections/scopes-since.ts";
import { Secret } from "#lib/connections/vault/secret.ts";
import { vault } from "#lib/connections/vault/vault.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { gongScopes } from "#lib/gong/oauth/scopes.ts";
import { newId } from "#lib/ids.ts";
import type { Simulator } from "#simulator/create-simulator.ts";
import { connect } from "#simulator/testing/test-client.ts";

export interface MakeConnectionInput {
  tenantId: string;
  baseUrl: string;
  accessToken: string;
  refreshToken: string;
  scopes?: string[];
  /** Names the budget; by default one of its own, so that suites do not slow each other down. */
  companyKey?: string;
  workspaceIds?: string[];
  expiresAt?: Date;
}

/** A stored OAuth connection, sealed as the product seals it; answers with its id. */
export async function makeConnection(input: MakeConnectionInput): Promise<string> {
  const { tenantId, baseUrl, scopes = gongScopes.map(({ name }) => name) } = input;
  const id = newId("conn");
  const place = { tenantId, recordId: id };
  const now = new Date();
  await withTenant(tenantId, (tx) =>
    tx.connection.create({
      data: {
        tenantId,
        id,
        kind: "oauth",
        state: "active",
        baseUrl,
        companyKey: input.companyKey ?? `test:${id}`,
        workspaceIds: input.workspaceIds ?? [],
        scopes,
        scopesSince: scopesSince(scopes, {}, now),
        accessSealed: vault().seal(new Secret(input.accessToken), { ...place, field: "access" }),
        refreshSealed: vault().seal(new Secret(input.refreshToken), { ...place, field: "refresh" }),
        accessExpiresAt: input.expiresAt ?? new Date(now.getTime() + 86_400_000),
        connectedAt: now,
      },
    }),
  );
  return id;
}

const administrators: Record<string, string> = {
  acme: "ada.lindqvist@acme.example",
  nordwind: "jonas.brandt@nordwind.example",
};

/** Connects the tenant to a company of the simulator with real tokens, past the pages. */
export async function connectToSimulator(
  simulator: Simulator,
  tenantId: string,
  companyKey = "acme",
  more: Partial<MakeConnectionInput> = {},
): Promise<string> {
  const email = administrators[companyKey];
  const { answer } = await connect(simulator, {
    ...(email && { email }),
    ...(more.scopes && { scopes: more.scopes }),
  });
  return makeConnection({
    tenantId,
    baseUrl: simulator.apiBaseUrl(companyKey),
    accessToken: String(answer.access_token),
    refreshToken: String(answer.refresh_token),
    scopes: String(answer.scope).split(" "),
    ...more,
  });
}
