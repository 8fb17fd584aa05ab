import type { TenantContext } from "#lib/tenancy/context.ts";
import { type BatchSource, batchSources, itemStates, verdicts } from "./choices.ts";
import type { FlowBatchRow } from "./find-batch.ts";
import { BatchOverrides, type BatchTrouble, type FlowBatchItem, type FlowBatchSummary } from "./schemas.ts";

const iso = (at: Date | null) => at?.toISOString() ?? null;

function countsOf<const Name extends string>(names: readonly Name[], counted: unknown): Record<Name, number> {
  const held = (counted ?? {}) as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, Number(held[name] ?? 0)])) as Record<Name, number>;
}

/** What was decided to be different from the flow, with everything that was left open. */
export function readOverrides(stored: unknown): BatchOverrides {
  return BatchOverrides.parse(stored ?? {});
}

export function toBatchSummary(row: FlowBatchRow, ctx: TenantContext): FlowBatchSummary {
  const states = countsOf(itemStates, row.states);
  return {
    id: row.id,
    state: row.state,
    name: row.name,
    source: batchSources.find((source): source is BatchSource => source === row.source) ?? "list",
    flow:
      row.flowGongId === null
        ? null
        : { id: row.flowGongId, name: row.flowName ?? row.flowGongId, isExclusive: row.isExclusive },
    owner: row.ownerEmail === null ? null : { email: row.ownerEmail, name: row.ownerName ?? row.ownerEmail },
    startAt: iso(row.startAt),
    perDay: row.perDay,
    rows: row.rows,
    states,
    verdicts: countsOf(verdicts, row.verdicts),
    sendable: row.rows - states.left_out,
    requests: row.requests,
    trouble: row.trouble as BatchTrouble | null,
    createdBy: {
      name: row.createdByName,
      isMe: ctx.actor.kind === "member" && ctx.actor.memberId === row.createdById,
    },
    createdAt: row.createdAt.toISOString(),
    confirmedBy: row.confirmedByName,
    approvedBy: row.approvedByName,
    startedAt: iso(row.startedAt),
    finishedAt: iso(row.finishedAt),
  };
}

export const itemSelect = {
  position: true,
  line: true,
  crmProspectId: true,
  name: true,
  email: true,
  values: true,
  verdict: true,
  verdictReason: true,
  state: true,
  reasonCode: true,
  reason: true,
  isRetryable: true,
  flowInstanceId: true,
  gongRequestId: true,
  attempts: true,
  sentAt: true,
  settledAt: true,
} as const;

type ItemRow = Omit<FlowBatchItem, "values" | "verdict" | "sentAt" | "settledAt"> & {
  values: unknown;
  verdict: string;
  sentAt: Date | null;
  settledAt: Date | null;
};

export function toBatchItem(row: ItemRow): FlowBatchItem {
  return {
    ...row,
    values: row.values as Record<string, string>,
    verdict: verdicts.find((verdict) => verdict === row.verdict) ?? "unchecked",
    sentAt: iso(row.sentAt),
    settledAt: iso(row.settledAt),
  };
}
