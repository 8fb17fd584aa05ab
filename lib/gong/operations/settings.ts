import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { idText, maybe } from "../core/fields.ts";

const workspace = z.looseObject({
  id: idText(),
  name: maybe(z.string()),
  description: maybe(z.string()),
});

export const settingsOperations = {
  listWorkspaces: defineOperation({
    id: "listWorkspaces",
    name: "workspaces.list",
    area: "settings",
    method: "GET",
    path: "/v2/workspaces",
    scope: "api:workspaces:read",
    access: "read",
    summary: "All workspaces of the company; there is always at least one.",
    request: {},
    response: z.looseObject({ requestId: maybe(z.string()), workspaces: z.array(workspace) }),
    paging: null,
    emptyOn404: null,
  }),
};
