import { closeDatabase } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { verifyAudit } from "#lib/tenancy/verify-audit.ts";
import { checkSettings } from "./check-settings.ts";

const reasons = {
  gap: "an entry before it is missing",
  changed: "it was changed after it was written",
  unchained: "it does not follow the entry before it",
};

/** Walks the audit log of every tenant, or of the one named by its id, and names the first broken entry of each. */
checkSettings("audit-verify");
const only = process.argv[2];
const tenants = await withDispatcher(
  (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM tenants ORDER BY id`,
);
const chosen = tenants.filter(({ id }) => only === undefined || id === only);
if (only !== undefined && chosen.length === 0) {
  console.error(`There is no tenant ${only}.`);
  process.exitCode = 2;
}
let entries = 0;
for (const { id } of chosen) {
  const verdict = await withTenant(id, (tx) => verifyAudit(tx, id), { timeoutMs: 600_000 });
  if (verdict.isIntact) {
    entries += verdict.entries;
    continue;
  }
  console.error(`${id}: entry ${verdict.brokenAt} is broken: ${reasons[verdict.reason]}.`);
  process.exitCode = 1;
}
await closeDatabase();
if (process.exitCode === undefined) {
  console.log(`${entries} entries of ${chosen.length} audit logs are unbroken.`);
}
