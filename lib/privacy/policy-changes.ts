import type { Tx } from "#lib/db/client.ts";
import type { PolicyChange } from "./schemas.ts";

const shown = 50;

/** Facts that make up the policy, with their words. */
const facts: Record<string, { label: string; word: (value: unknown) => string }> = {
  visibility: {
    label: "Members see",
    word: (value) =>
      ({ everyone: "everyone's calls", own_team: "the own team's calls", own_calls: "their own calls" })[
        String(value)
      ] ?? String(value),
  },
  showPrivate: { label: "Private calls", word: (value) => (value === true ? "shown" : "hidden") },
  keepMonths: {
    label: "Calls are kept",
    word: (value) => (typeof value === "number" ? `${value} months` : "for ever"),
  },
  startsOn: { label: "From", word: (value) => (typeof value === "string" ? value : "no day") },
};

/** What one entry changed of the policy; empty for a change of something else. Pure. */
export function changesOf(details: unknown): string[] {
  const { before, after } = (details ?? {}) as {
    before?: Record<string, unknown>;
    after?: Record<string, unknown>;
  };
  if (!before || !after) return [];
  return Object.entries(facts)
    .filter(([name]) => name in before && name in after && before[name] !== after[name])
    .map(([name, { label, word }]) => `${label}: ${word(before[name])} → ${word(after[name])}`);
}

/** The last changes of the policy with who and when, from the audit log, the newest first. */
export async function readPolicyChanges(tx: Tx, tenantId: string): Promise<PolicyChange[]> {
  const rows = await tx.$queryRaw<{ seq: bigint; at: Date; by: string | null; details: unknown }[]>`
    SELECT seq, at, actor_name AS by, details FROM audit_entries
    WHERE tenant_id = ${tenantId} AND (action = 'retention.changed' OR (action = 'tenant.changed'
      AND (details #> '{before,visibility}' IS DISTINCT FROM details #> '{after,visibility}'
        OR details #> '{before,showPrivate}' IS DISTINCT FROM details #> '{after,showPrivate}')))
    ORDER BY seq DESC LIMIT ${shown}`;
  return rows
    .map(({ seq, at, by, details }) => ({
      seq: String(seq),
      at: at.toISOString(),
      by: by ?? "Callboard",
      what: changesOf(details),
    }))
    .filter(({ what }) => what.length > 0);
}
