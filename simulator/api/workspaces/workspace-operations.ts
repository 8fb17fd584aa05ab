import type { Operation } from "../operation.ts";

export const workspaceOperations: Operation[] = [
  {
    id: "listWorkspaces",
    method: "GET",
    path: "/v2/workspaces",
    scope: "api:workspaces:read",
    readsBody: false,
    handle: ({ company }) => ({
      workspaces: company.company.workspaces.map(({ id, name, description }) => ({ id, name, description })),
    }),
  },
];
