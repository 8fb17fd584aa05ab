import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { gongId, idText } from "../core/fields.ts";
import { answerFields, bareAnswer, list } from "./shapes.ts";

const callIds = z.array(gongId()).min(1);
const grants = z.strictObject({
  callAccessList: z
    .array(z.strictObject({ callId: gongId(), userIds: z.array(gongId()).min(1) }))
    .min(1)
    .optional(),
});

const callAccess = z.looseObject({
  callId: idText(),
  users: list(z.looseObject({ userId: idText() })),
});

export const callAccessOperations = {
  grantCallAccess: defineOperation({
    id: "grantCallAccess",
    name: "callAccess.grant",
    area: "call-access",
    method: "PUT",
    path: "/v2/calls/users-access",
    scope: "api:call-user-access:write",
    access: "write",
    summary: "Lets people see single calls that their profile hides from them.",
    contentType: "application/json",
    request: { body: grants },
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
  }),
  listCallAccess: defineOperation({
    id: "listCallAccess",
    name: "callAccess.list",
    area: "call-access",
    method: "POST",
    path: "/v2/calls/users-access",
    scope: "api:call-user-access:read",
    access: "read",
    summary: "Who was given access to which calls through the API.",
    contentType: "application/json",
    request: { body: z.strictObject({ filter: z.strictObject({ callIds }) }) },
    response: z.looseObject({ ...answerFields, callAccessList: z.array(callAccess) }),
    paging: null,
    emptyOn404: null,
  }),
  revokeCallAccess: defineOperation({
    id: "revokeCallAccess",
    name: "callAccess.revoke",
    area: "call-access",
    method: "DELETE",
    path: "/v2/calls/users-access",
    scope: "api:call-user-access:write",
    access: "destructive",
    summary: "Takes back access to single calls that was given through the API.",
    contentType: "application/json",
    request: { body: grants },
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
  }),
};
