import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { cutPage } from "../../rules/page.ts";
import type { GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const SCOPE = "api:users:read";

function pageOfUsers(
  request: ApiRequest,
  users: GongUser[],
  asked: unknown,
  cursor: string | undefined,
): JsonObject {
  const { company, nowMs } = request;
  const { cursorSecret: secret, settings } = company;
  const page = cutPage(users, { request: asked, cursor, secret, nowMs, repeatRows: settings.repeatRows });
  return { records: page.records(page.rows.length, page.rows.at(-1)?.id ?? ""), users: page.rows };
}

function listUsers(request: ApiRequest): JsonObject {
  const read = FieldReader.ofQuery(request.query);
  const includeAvatars = read.flag("includeAvatars");
  const cursor = read.text("cursor");
  read.assertValid();
  const users = request.company.users({ includeAvatars });
  return pageOfUsers(request, users, ["listUsers", includeAvatars], cursor);
}

function listUsersExtensive(request: ApiRequest): JsonObject {
  const read = new FieldReader(request.body);
  const filter = read.requiredObject("filter");
  const userIds = filter.ids("userIds");
  const fromMs = filter.timeMs("createdFromDateTime");
  const toMs = filter.timeMs("createdToDateTime");
  const includeAvatars = filter.flag("includeAvatars");
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs) {
    filter.fail("createdFromDateTime", "must be before createdToDateTime");
  }
  const cursor = read.text("cursor");
  read.assertValid();
  const users = request.company.users({ includeAvatars }).filter((user) => {
    const createdMs = typeof user.created === "string" ? Date.parse(user.created) : 0;
    if (userIds !== undefined && !userIds.includes(user.id)) return false;
    return createdMs >= (fromMs ?? createdMs) && createdMs < (toMs ?? createdMs + 1);
  });
  if (users.length === 0) throw new GongError(404, "No calls found for the specified period");
  return pageOfUsers(request, users, ["listUsersExtensive", userIds, fromMs, toMs, includeAvatars], cursor);
}

function getUser(request: ApiRequest): JsonObject {
  const user = request.company.users({ includeAvatars: true }).find(({ id }) => id === request.params.id);
  if (user === undefined) throw new GongError(404, "User not found");
  return { user };
}

export const userOperations: Operation[] = [
  { id: "listUsers", method: "GET", path: "/v2/users", scope: SCOPE, readsBody: false, handle: listUsers },
  { id: "getUser", method: "GET", path: "/v2/users/:id", scope: SCOPE, readsBody: false, handle: getUser },
  {
    id: "listUsersExtensive",
    method: "POST",
    path: "/v2/users/extensive",
    scope: SCOPE,
    readsBody: true,
    handle: listUsersExtensive,
  },
];
