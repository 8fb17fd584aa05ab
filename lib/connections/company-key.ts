import type { GongBaseUrl } from "#lib/gong/core/base-url.ts";

/** What a probing read tells about the company behind credentials. */
export interface CompanyFacts {
  baseUrl: GongBaseUrl;
  /** Ascending; empty when the workspaces may not be read. */
  workspaceIds: string[];
}

/** Whether a host serves many companies, so that it names none. */
function isGeneric(baseUrl: string): boolean {
  return new URL(baseUrl).hostname === "api.gong.io";
}

function byNumber(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

/**
 * The name under which a company's budget is kept. Gong's answers name no company: the smallest workspace id is the
 * oldest workspace of exactly one company; without sight of workspaces a host of its own does, else the connection.
 */
export function companyKeyOf({ baseUrl, workspaceIds }: CompanyFacts, connectionId: string): string {
  const [oldest] = workspaceIds.toSorted(byNumber);
  if (oldest !== undefined) return `workspace:${oldest}`;
  return isGeneric(baseUrl) ? `connection:${connectionId}` : `host:${new URL(baseUrl).host}`;
}

/** Whether two connects may have reached different companies; what cannot be told apart counts as different. */
export function mayBeOtherCompany(
  before: { baseUrl: string; workspaceIds: readonly string[] },
  after: CompanyFacts,
): boolean {
  if (before.workspaceIds.length > 0 && after.workspaceIds.length > 0) {
    return !before.workspaceIds.some((id) => after.workspaceIds.includes(id));
  }
  return before.baseUrl !== after.baseUrl || isGeneric(after.baseUrl);
}
