import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { parseKeyRing } from "./key-ring.ts";
import { rewrapTenant } from "./rewrap-tenant.ts";
import { Secret } from "./secret.ts";
import { Vault, vault } from "./vault.ts";

const newKey = `new:${randomBytes(32).toString("base64")}`;
const both = new Vault(parseKeyRing(`${newKey},${env().VAULT_KEYS}`));
const newOnly = new Vault(parseKeyRing(newKey));

async function makeSealed() {
  const { tenantId } = await makeTenant();
  const id = await makeConnection({
    tenantId,
    baseUrl: "https://api.gong.io",
    accessToken: "canary-access-3c9e",
    refreshToken: "canary-refresh-3c9e",
  });
  return { tenantId, id };
}

const read = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.connection.findUniqueOrThrow({ where: { tenantId } }));

describe("rewrapTenant", () => {
  it("seals everything with the newest key, after which the old one is not needed", async () => {
    const { tenantId, id } = await makeSealed();
    expect(await rewrapTenant(tenantId, both)).toEqual({ rewrapped: 2, unreadable: 0 });
    const row = await read(tenantId);
    const open = (record: string | null, field: "access" | "refresh") =>
      newOnly.open(record ?? "", { tenantId, recordId: id, field }).reveal();
    expect(open(row.accessSealed, "access")).toBe("canary-access-3c9e");
    expect(open(row.refreshSealed, "refresh")).toBe("canary-refresh-3c9e");
    expect(await rewrapTenant(tenantId, both)).toEqual({ rewrapped: 0, unreadable: 0 });
  });

  it("seals what people filled in in the explorer too", async () => {
    const { tenantId, ctx } = await makeTenant();
    const { memberId } = ctx.actor;
    const ids = Array.from({ length: 3 }, () => newId("xrun"));
    const place = (recordId: string) => ({ tenantId, recordId, field: "values" }) as const;
    await withTenant(tenantId, (tx) =>
      tx.explorerRun.createMany({
        data: ids.map((id) => ({
          tenantId,
          id,
          memberId,
          kind: "operation",
          method: "GET",
          path: "/v2/users",
          at: new Date(),
          valuesSealed: vault().seal(new Secret('{"a":1}'), place(id)),
        })),
      }),
    );
    expect(await rewrapTenant(tenantId, both)).toEqual({ rewrapped: 3, unreadable: 0 });
    const runs = await withTenant(tenantId, (tx) => tx.explorerRun.findMany({ where: { tenantId } }));
    for (const { id, valuesSealed } of runs) {
      expect(newOnly.open(valuesSealed ?? "", place(id)).reveal()).toBe('{"a":1}');
    }
  });

  it("fails no reader while it runs", async () => {
    const { tenantId, id } = await makeSealed();
    const place = { tenantId, recordId: id, field: "access" as const };
    let isRunning = true;
    const work = rewrapTenant(tenantId, both).finally(() => {
      isRunning = false;
    });
    do {
      const { accessSealed } = await read(tenantId);
      expect(both.open(accessSealed ?? "", place).reveal()).toBe("canary-access-3c9e");
    } while (isRunning);
    await work;
  });

  it("leaves a record alone that no key opens, and says so", async () => {
    const { tenantId } = await makeSealed();
    const before = await read(tenantId);
    expect(await rewrapTenant(tenantId, newOnly)).toEqual({ rewrapped: 0, unreadable: 2 });
    expect((await read(tenantId)).accessSealed).toBe(before.accessSealed);
  });

  it("keeps the tokens out of the database's text", async () => {
    const { tenantId } = await makeSealed();
    const [dump] = await withTenant(
      tenantId,
      (tx) => tx.$queryRaw<{ text: string }[]>`SELECT string_agg(c::text, '|') AS text FROM connections c`,
    );
    expect(dump?.text).toContain(tenantId);
    expect(dump?.text).not.toContain("canary");
  });
});
