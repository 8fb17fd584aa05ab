import { createHash } from "node:crypto";

export interface ChainedEntry {
  tenantId: string;
  seq: bigint;
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  action: string;
  target: string | null;
  details: unknown;
  address: string | null;
  requestId: string | null;
  prevHash: string;
}

/** JSON with sorted keys: the same text before and after PostgreSQL's jsonb reorders them. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

/** The hash of one audit entry over its whole content and the hash before it. */
export function auditHash(entry: ChainedEntry): string {
  const content = [
    entry.tenantId,
    entry.seq.toString(),
    entry.at.toISOString(),
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.action,
    entry.target,
    canonical(entry.details),
    entry.address,
    entry.requestId,
    entry.prevHash,
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
