import { withTenant } from "#lib/db/with-tenant.ts";
import { vault as sharedVault, type Vault, type VaultPlace } from "./vault.ts";

export interface Rewrapped {
  /** Records that were sealed with an older key and are sealed with the newest now. */
  rewrapped: number;
  /** Records that no key of the ring opens; they are left as they are. */
  unreadable: number;
}

const runsAtOnce = 200;

interface SealedRow {
  record: string;
  place: VaultPlace;
  /** Writes the new record if the old one is still there. */
  swap(record: string): Promise<{ count: number }>;
}

/**
 * Seals the tenant's records anew with the newest key, in short transactions. Readers are never locked out: both
 * keys are in the ring, and a record that changed meanwhile is left to whoever changed it.
 */
export async function rewrapTenant(tenantId: string, vault: Vault = sharedVault()): Promise<Rewrapped> {
  const credentials = await rewrapCredentials(tenantId, vault);
  const runs = await rewrapRuns(tenantId, vault);
  return {
    rewrapped: credentials.rewrapped + runs.rewrapped,
    unreadable: credentials.unreadable + runs.unreadable,
  };
}

/** What people filled in in the explorer. */
async function rewrapRuns(tenantId: string, vault: Vault): Promise<Rewrapped> {
  const result: Rewrapped = { rewrapped: 0, unreadable: 0 };
  for (let after: string | undefined = ""; after !== undefined; ) {
    const from: string = after;
    after = await withTenant(tenantId, async (tx) => {
      const runs = await tx.explorerRun.findMany({
        where: { tenantId, id: { gt: from }, valuesSealed: { not: null } },
        orderBy: { id: "asc" },
        take: runsAtOnce,
        select: { id: true, valuesSealed: true },
      });
      for (const { id, valuesSealed } of runs) {
        const swap = (record: string) =>
          tx.explorerRun.updateMany({
            where: { tenantId, id, valuesSealed },
            data: { valuesSealed: record },
          });
        const place = { tenantId, recordId: id, field: "values" } as const;
        const outcome = await rewrap({ record: valuesSealed ?? "", place, swap }, vault);
        if (outcome) result[outcome] += 1;
      }
      return runs.at(-1)?.id;
    });
  }
  return result;
}

async function rewrapCredentials(tenantId: string, vault: Vault): Promise<Rewrapped> {
  return await withTenant(tenantId, async (tx) => {
    const connections = await tx.connection.findMany({
      where: { tenantId },
      select: { id: true, accessSealed: true, refreshSealed: true },
    });
    const attempts = await tx.connectAttempt.findMany({
      where: { tenantId, sealed: { not: null } },
      select: { id: true, sealed: true },
    });
    const rows: (Omit<SealedRow, "record"> & { record: string | null })[] = [
      ...connections.flatMap(({ id, accessSealed, refreshSealed }) => [
        {
          record: accessSealed,
          place: { tenantId, recordId: id, field: "access" as const },
          swap: (record: string) =>
            tx.connection.updateMany({
              where: { tenantId, id, accessSealed },
              data: { accessSealed: record },
            }),
        },
        {
          record: refreshSealed,
          place: { tenantId, recordId: id, field: "refresh" as const },
          swap: (record: string) =>
            tx.connection.updateMany({
              where: { tenantId, id, refreshSealed },
              data: { refreshSealed: record },
            }),
        },
      ]),
      ...attempts.map(({ id, sealed }) => ({
        record: sealed,
        place: { tenantId, recordId: id, field: "attempt" as const },
        swap: (record: string) =>
          tx.connectAttempt.updateMany({ where: { tenantId, id, sealed }, data: { sealed: record } }),
      })),
    ];
    const result: Rewrapped = { rewrapped: 0, unreadable: 0 };
    for (const row of rows) {
      if (row.record === null) continue;
      const outcome = await rewrap({ ...row, record: row.record }, vault);
      if (outcome) result[outcome] += 1;
    }
    return result;
  });
}

async function rewrap(
  { record, place, swap }: SealedRow,
  vault: Vault,
): Promise<keyof Rewrapped | undefined> {
  let renewed: string;
  try {
    if (!vault.isStale(record)) return undefined;
    renewed = vault.seal(vault.open(record, place), place);
  } catch {
    return "unreadable";
  }
  const { count } = await swap(renewed);
  return count === 0 ? undefined : "rewrapped";
}
