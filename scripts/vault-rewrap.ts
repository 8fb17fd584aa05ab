import { rewrapTenant } from "#lib/connections/vault/rewrap-tenant.ts";
import { closeDatabase } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { checkSettings } from "./check-settings.ts";

/** Seals every stored credential with the newest key of VAULT_KEYS; afterwards the older keys can be removed. */
checkSettings("vault-rewrap");
const connections = await withDispatcher((tx) =>
  tx.connection.findMany({ select: { tenantId: true }, orderBy: { tenantId: "asc" } }),
);
const tenantIds = [...new Set(connections.map(({ tenantId }) => tenantId))];
let [rewrapped, unreadable] = [0, 0];
for (const tenantId of tenantIds) {
  const result = await rewrapTenant(tenantId);
  rewrapped += result.rewrapped;
  unreadable += result.unreadable;
}
await closeDatabase();
console.log(
  `${rewrapped} records of ${tenantIds.length} tenants are sealed with the newest key of VAULT_KEYS now.`,
);
if (unreadable > 0) {
  console.error(`${unreadable} records open with no key of VAULT_KEYS: keep the older keys until they do.`);
  process.exitCode = 1;
}
