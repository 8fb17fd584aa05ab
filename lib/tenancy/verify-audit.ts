import type { Tx } from "#lib/db/client.ts";
import { auditHash } from "./audit-hash.ts";

export type AuditVerdict =
  | { isIntact: true; entries: number }
  | { isIntact: false; brokenAt: bigint; reason: "gap" | "changed" | "unchained" };

const pageSize = 1000;

/** Walks a tenant's audit log from its first entry and names the first that does not fit the chain. */
export async function verifyAudit(tx: Tx, tenantId: string): Promise<AuditVerdict> {
  let seq = 0n;
  let hash = "";
  for (;;) {
    const page = await tx.auditEntry.findMany({
      where: { tenantId, seq: { gt: seq } },
      orderBy: { seq: "asc" },
      take: pageSize,
    });
    for (const entry of page) {
      if (entry.seq !== seq + 1n) return { isIntact: false, brokenAt: entry.seq, reason: "gap" };
      if (entry.prevHash !== hash) return { isIntact: false, brokenAt: entry.seq, reason: "unchained" };
      if (auditHash(entry) !== entry.hash) return { isIntact: false, brokenAt: entry.seq, reason: "changed" };
      seq = entry.seq;
      hash = entry.hash;
    }
    if (page.length < pageSize) return { isIntact: true, entries: Number(seq) };
  }
}
