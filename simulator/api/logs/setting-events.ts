import { settingsHistoryOf } from "../../world/settings-history.ts";
import type { ApiRequest } from "../operation.ts";
import type { LogEvent } from "./log-event.ts";

/** Turned switches of users and written permission profiles. */
export function settingEvents({ company }: ApiRequest): LogEvent[] {
  const switches = company.company.users.flatMap((user) =>
    [...settingsHistoryOf(user), ...company.switchesTurned(user.id)].map(({ setting, value, atMs }) => ({
      atMs,
      userId: user.id,
      record: () => ({ action: "User setting changed", setting, value }),
    })),
  );
  const profiles = company.permissionProfiles.writes.map(({ atMs, action, profileId, name }) => ({
    atMs,
    userId: null,
    record: () => ({ action, profileId, profileName: name }),
  }));
  return [...switches, ...profiles];
}
