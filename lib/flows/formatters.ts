import type { Prisma } from "#lib/db/generated/client.ts";
import type { FlowSummary } from "./schemas.ts";

export const flowSummarySelect = {
  gongId: true,
  name: true,
  visibility: true,
  isExclusive: true,
  folderName: true,
  workspaceGongId: true,
  stepCount: true,
  owners: { where: { removedAt: null }, select: { userGongId: true } },
} satisfies Prisma.GongFlowSelect;

type Row = Prisma.GongFlowGetPayload<{ select: typeof flowSummarySelect }>;

export interface FlowNames {
  users: ReadonlyMap<string, string>;
  workspaces: ReadonlyMap<string, string>;
  batches: ReadonlyMap<string, { enrolled: number; lastAt: Date | null }>;
}

export function toFlowSummary(row: Row, names: FlowNames): FlowSummary {
  return {
    id: row.gongId,
    name: row.name,
    visibility: row.visibility,
    isExclusive: row.isExclusive,
    folderName: row.folderName,
    workspaceName: row.workspaceGongId === null ? null : (names.workspaces.get(row.workspaceGongId) ?? null),
    owners: row.owners
      .map(({ userGongId }) => ({ id: userGongId, name: names.users.get(userGongId) ?? "Unknown user" }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    stepCount: row.stepCount,
    lastBatchAt: names.batches.get(row.gongId)?.lastAt?.toISOString() ?? null,
    enrolledByUs: names.batches.get(row.gongId)?.enrolled ?? 0,
  };
}

/** Where the wizard begins with the people of calls or of an account. */
export function assignPeopleHref(
  tenant: string,
  from: { calls: readonly string[] } | { account: string },
): string {
  const query = "calls" in from ? { call: from.calls.join(",") } : { account: from.account };
  return `/${tenant}/flows/assign?${new URLSearchParams(query)}`;
}
