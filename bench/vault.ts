import { randomBytes } from "node:crypto";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { report } from "./report.ts";

const tenants = Number(process.argv[2] ?? 5_000);

const database = await openBenchDatabase();
const oldKey = `old:${randomBytes(32).toString("base64")}`;
const newKey = `new:${randomBytes(32).toString("base64")}`;
Object.assign(process.env, testSettings, {
  DATABASE_URL: database.url,
  DATABASE_POOL_SIZE: "4",
  VAULT_KEYS: `${newKey},${oldKey}`,
});
console.log(`vault: ${tenants * 2} records rewrapped under readers, ${database.description}`);

const { closeDatabase } = await import("#lib/db/client.ts");
try {
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const { newId } = await import("#lib/ids.ts");
  const { parseKeyRing } = await import("#lib/connections/vault/key-ring.ts");
  const { rewrapTenant } = await import("#lib/connections/vault/rewrap-tenant.ts");
  const { Secret } = await import("#lib/connections/vault/secret.ts");
  const { Vault } = await import("#lib/connections/vault/vault.ts");
  const [before, both] = [new Vault(parseKeyRing(oldKey)), new Vault(parseKeyRing(`${newKey},${oldKey}`))];
  const after = new Vault(parseKeyRing(newKey));

  const rows = Array.from({ length: tenants }, () => ({ tenantId: newId("ten"), id: newId("conn") }));
  for (const { tenantId, id } of rows) {
    const seal = (field: "access" | "refresh") =>
      before.seal(new Secret(`${field} of ${tenantId}`), { tenantId, recordId: id, field });
    await withTenant(tenantId, (tx) =>
      tx.connection.create({
        data: {
          tenantId,
          id,
          kind: "oauth",
          state: "active",
          baseUrl: "https://api.gong.io",
          companyKey: `connection:${id}`,
          accessSealed: seal("access"),
          refreshSealed: seal("refresh"),
          connectedAt: new Date(),
        },
      }),
    );
  }

  const openBoth = async (vault: InstanceType<typeof Vault>, { tenantId, id }: (typeof rows)[number]) => {
    const row = await withTenant(tenantId, (tx) =>
      tx.connection.findUniqueOrThrow({
        where: { tenantId },
        select: { accessSealed: true, refreshSealed: true },
      }),
    );
    const place = { tenantId, recordId: id };
    const access = vault.open(row.accessSealed ?? "", { ...place, field: "access" }).reveal();
    const refresh = vault.open(row.refreshSealed ?? "", { ...place, field: "refresh" }).reveal();
    return access === `access of ${tenantId}` && refresh === `refresh of ${tenantId}`;
  };

  let [isRunning, reads, failedReads] = [true, 0, 0];
  const readAll = async () => {
    while (isRunning) {
      const row = rows[Math.floor(Math.random() * rows.length)];
      if (row === undefined) break;
      reads += 1;
      if (!(await openBoth(both, row).catch(() => false))) failedReads += 1;
    }
  };
  const readers = [readAll(), readAll()];
  const startedAt = performance.now();
  let rewrapped = 0;
  for (const { tenantId } of rows) rewrapped += (await rewrapTenant(tenantId, both)).rewrapped;
  const seconds = (performance.now() - startedAt) / 1_000;
  isRunning = false;
  await Promise.all(readers);
  let lost = 0;
  for (const row of rows) if (!(await openBoth(after, row).catch(() => false))) lost += 1;

  report([
    {
      figure: "records rewrapped",
      value: `${rewrapped} in ${seconds.toFixed(1)} s`,
      target: String(tenants * 2),
      ok: rewrapped === tenants * 2,
    },
    {
      figure: `failed reads meanwhile, of ${reads}`,
      value: String(failedReads),
      target: "0",
      ok: failedReads === 0,
    },
    { figure: "tenants that still need the old key", value: String(lost), target: "0", ok: lost === 0 },
  ]);
} finally {
  await closeDatabase();
  await database.drop();
}
