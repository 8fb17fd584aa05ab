import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { databaseClient } from "#lib/db/client.ts";
import { log } from "#lib/log.ts";
import { comeBack, decide, makeSignedInOwner, startWalk } from "#lib/test/connect-walk.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { connectWithAccessKey } from "./connect/connect-with-access-key.ts";
import { openGong } from "./open-gong.ts";
import { getConnection } from "./status/get-connection.ts";
import { testConnection } from "./status/test-connection.ts";

const logged: unknown[] = [];
beforeAll(() => {
  for (const level of ["debug", "info", "warn", "error"] as const) {
    vi.spyOn(log, level).mockImplementation((...entry) => void logged.push(entry));
  }
});
afterAll(() => gong.stop());
beforeEach(() => quietGong(gong));

const canary = "canary7f3a91";

/** Every table as text, except for the copies of calls, and everything that was logged. */
async function everythingKept(): Promise<string> {
  const tables = await databaseClient().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'call%'`;
  const texts = [inspect(logged, { depth: 20 })];
  for (const { name } of tables) {
    const rows = await databaseClient().$queryRawUnsafe<{ text: string }[]>(
      `SELECT t::text AS text FROM "${name}" t`,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join("\n");
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  return inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
}

async function makeCanaryConnection() {
  const tenant = await makeTenant();
  await makeConnection({
    tenantId: tenant.tenantId,
    baseUrl: gong.apiBaseUrl("acme"),
    accessToken: `${canary}-access`,
    refreshToken: `${canary}-refresh`,
  });
  return tenant;
}

const read = async (tenantId: string) => {
  const client = await openGong({ tenantId, lane: "interactive", purpose: "test" });
  return await client.users.list({}, { retry: { maxAttempts: 1 } });
};

describe("a credential", () => {
  it.each([
    ["refused", {}],
    ["met by an outage", { outage: "refuse" as const }],
    ["met by an error", { serverErrorRate: 1, tokenErrorRate: 1 }],
    ["sent from an untrusted address", { untrustedAddress: true }],
  ])("that is %s stands in no error, no log and no table", async (_how, fault) => {
    const { tenantId, ctx } = await makeCanaryConnection();
    gong.control.set("acme", fault);
    expect(await failureOf(read(tenantId))).not.toContain(canary);
    expect(JSON.stringify([await testConnection({ ctx }), await getConnection({ ctx })])).not.toContain(
      canary,
    );
    expect(await everythingKept()).not.toContain(canary);
  });

  it("that was typed in and refused stands in no error, no log and no table", async () => {
    const { ctx } = await makeTenant();
    const input = {
      baseUrl: gong.apiBaseUrl("acme"),
      accessKey: `${canary}key`,
      accessKeySecret: `${canary}secret`,
    };
    const encoded = Buffer.from(`${input.accessKey}:${input.accessKeySecret}`).toString("base64");
    const texts = [await failureOf(connectWithAccessKey({ ctx, input })), await everythingKept()];
    for (const text of texts) {
      expect(text).not.toContain(canary);
      expect(text).not.toContain(encoded);
    }
  });

  it("that came back as a code stands in no address, no log and no table", async () => {
    const owner = await makeSignedInOwner();
    const answer = await decide(gong, await startWalk(owner));
    answer.set("code", `${canary}code`);
    expect(await comeBack(owner.cookie, answer)).not.toContain(canary);
    const kept = await everythingKept();
    expect(kept).not.toContain(canary);
    expect(kept).not.toContain(answer.get("state")?.split(".")[1]);
    expect(logged.length).toBeGreaterThan(0);
  });
});
