import type { FakeGong } from "./fake-gong.ts";
import type { FakeTenant } from "./fake-tenant.ts";

/** How large a company in memory is. */
export interface FakeCompanySize {
  users: number;
  workspaces: number;
  folders: number;
  /** Users that somebody reports to. */
  managers: number;
  /** Every so manieth user has flows and open tasks of their own. */
  everyOther: number;
}

/** What the brief of the budget names: forty people, five workspaces, thirty folders. */
export const smallCompany: FakeCompanySize = {
  users: 40,
  workspaces: 5,
  folders: 30,
  managers: 6,
  everyOther: 5,
};

const idOf = (user: number) => String(1_000 + user);
const emailOf = (user: number) => `user${user}@acme.example`;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Users and workspaces as if they had been copied before. */
export async function putDirectory(tenant: FakeTenant, size: FakeCompanySize): Promise<void> {
  const { tenantId } = tenant;
  const mirroredAt = new Date(tenant.nowMs);
  const common = { tenantId, contentHash: "", raw: {}, mirroredAt };
  await tenant.read(async (tx) => {
    await tx.gongUser.createMany({
      data: numbers(size.users).map((user) => ({
        ...common,
        gongId: idOf(user),
        name: `User ${user}`,
        emailAddress: emailOf(user),
        active: true,
        managerGongId: user < size.managers ? null : idOf(user % size.managers),
      })),
    });
    await tx.gongWorkspace.createMany({
      data: numbers(size.workspaces).map((workspace) => ({
        ...common,
        gongId: String(1 + workspace),
        name: `Workspace ${workspace}`,
      })),
    });
  });
}

/** Fills the lists of a Gong in memory for a company of that size, in which little happens. */
export function fillLists(gong: FakeGong, size: FakeCompanySize): void {
  const hasOwn = (email: unknown) =>
    numbers(size.users).some((user) => emailOf(user) === email && user % size.everyOther === 0);
  const companyFlows = numbers(26).map((flow) => ({ id: `7${flow}`, visibility: "Company" }));
  gong.lists = {
    listTrackers: () => [{ trackerId: "1" }],
    listBriefs: () => [{ briefId: "1" }],
    listScorecards: () => [{ scorecardId: "1" }],
    listCallOutcomes: () => [{ callOutcome: "Connected" }],
    listAnsweredScorecards: () => [{ answeredScorecardId: "1" }],
    dayByDayActivity: () => numbers(size.users).map((user) => ({ userId: idOf(user) })),
    aggregateActivityByPeriod: () => numbers(size.users).map((user) => ({ userId: idOf(user) })),
    interactionStats: () => numbers(size.users).map((user) => ({ userId: idOf(user) })),
    getCoachingMetrics: (input) =>
      // A manager's people work in one workspace.
      Number(input["manager-id"]) % size.workspaces === Number(input["workspace-id"]) - 1
        ? [{ directReportsMetrics: [{ report: { id: "1030" }, metrics: { listened: ["1"] } }] }]
        : [],
    listLibraryFolders: () => numbers(size.folders).map((folder) => ({ id: `8${folder}`, updated: null })),
    listLibraryFolderContent: () => [{ id: "1" }],
    listFlows: ({ flowOwnerEmail }) =>
      hasOwn(flowOwnerEmail)
        ? [...companyFlows, { id: `own ${flowOwnerEmail}`, visibility: "Personal" }]
        : companyFlows,
    getFlowSteps: ({ flowIds }) => (flowIds as string[]).map((id) => ({ id, steps: [{ stepOrder: 1 }] })),
    listFlowFolders: () => [{ id: "1", visibility: "Company" }],
    listTasks: ({ filter }) => {
      const { userId } = filter as { userId: string };
      return hasOwn(emailOf(Number(userId) - 1_000)) ? [{ id: `9${userId}`, status: "OPEN" }] : [];
    },
    listPermissionProfiles: ({ workspaceId }) =>
      numbers(4).map((profile) => ({ id: `${workspaceId}${profile}` })),
    listPermissionProfileUsers: () => [{ id: idOf(0) }],
  };
}
