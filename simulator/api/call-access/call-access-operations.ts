import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { findUser } from "../../state/find-user.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const PATH = "/v2/calls/users-access";

interface Grant {
  callId: string;
  userIds: string[];
}

function readGrants(body: JsonObject): Grant[] {
  const read = new FieldReader(body);
  const grants = (read.objects("callAccessList") ?? []).map((grant) => ({
    callId: grant.requiredText("callId"),
    userIds: grant.requiredIds("userIds"),
  }));
  read.assertValid();
  return grants;
}

function assertCallsExist({ company }: ApiRequest, callIds: readonly string[]): void {
  if (callIds.some((id) => company.calls.refOf(id) === null))
    throw new GongError(400, "Some calls not found");
}

/** Lists what was given through this API, nothing else. */
function listCallAccess(request: ApiRequest): JsonObject {
  const read = new FieldReader(request.body);
  const callIds = [...new Set(read.requiredObject("filter").requiredIds("callIds"))];
  read.assertValid();
  assertCallsExist(request, callIds);
  return {
    callAccessList: callIds.map((callId) => ({
      callId,
      users: request.company.callAccess.of(callId).map((userId) => ({ userId })),
    })),
  };
}

function grantCallAccess(request: ApiRequest): JsonObject {
  const { company } = request;
  const grants = readGrants(request.body);
  assertCallsExist(
    request,
    grants.map(({ callId }) => callId),
  );
  if (grants.some(({ userIds }) => userIds.some((id) => findUser(company, id) === null))) {
    throw new GongError(400, "Some users not found");
  }
  for (const { callId, userIds } of grants) company.callAccess.grant(callId, userIds);
  return {};
}

/** Recorded as a success even where there was nothing to take back. */
function revokeCallAccess({ company, body }: ApiRequest): JsonObject {
  for (const { callId, userIds } of readGrants(body)) company.callAccess.revoke(callId, userIds);
  return {};
}

export const callAccessOperations: Operation[] = [
  {
    id: "listCallAccess",
    method: "POST",
    path: PATH,
    scope: "api:call-user-access:read",
    readsBody: true,
    handle: listCallAccess,
  },
  {
    id: "grantCallAccess",
    method: "PUT",
    path: PATH,
    scope: "api:call-user-access:write",
    readsBody: true,
    handle: grantCallAccess,
  },
  {
    id: "revokeCallAccess",
    method: "DELETE",
    path: PATH,
    scope: "api:call-user-access:write",
    readsBody: true,
    handle: revokeCallAccess,
  },
];
