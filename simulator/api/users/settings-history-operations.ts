import { GongError } from "../../rules/gong-error.ts";
import { settingsHistoryOf } from "../../world/settings-history.ts";
import type { JsonObject } from "../../world/types.ts";
import { printTime } from "../../world/zone.ts";
import type { ApiRequest, Operation } from "../operation.ts";

/** How the user's switches came to stand as they do, oldest first, with what the control page turned since. */
function getUserSettingsHistory({ company, params }: ApiRequest): JsonObject {
  const user = company.company.users.find(({ id }) => id === params.id);
  if (user === undefined) throw new GongError(404, "User not found");
  const changes = [...settingsHistoryOf(user), ...company.switchesTurned(user.id)];
  return {
    userSettingsHistory: changes.map(({ setting, value, atMs }) => ({
      setting,
      value,
      time: printTime(company.company.offsetAt, atMs, 0),
    })),
  };
}

export const settingsHistoryOperations: Operation[] = [
  {
    id: "getUserSettingsHistory",
    method: "GET",
    path: "/v2/users/:id/settings-history",
    scope: "api:users:read",
    readsBody: false,
    handle: getUserSettingsHistory,
  },
];
