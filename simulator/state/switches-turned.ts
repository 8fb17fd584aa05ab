import { isJsonObject } from "../rules/field-reader.ts";
import { type SettingChange, SWITCHES } from "../world/settings-history.ts";
import type { GongUser, JsonObject } from "../world/types.ts";

/** The switches that a change of a user really turns, under the names of the settings history. */
export function switchesTurnedBy(user: GongUser, patch: JsonObject, atMs: number): SettingChange[] {
  const turned: SettingChange[] = [];
  if (typeof patch.active === "boolean" && patch.active !== user.active) {
    turned.push({ setting: "active", value: patch.active, atMs });
  }
  const before = isJsonObject(user.settings) ? user.settings : {};
  const after = isJsonObject(patch.settings) ? patch.settings : {};
  for (const [name, setting] of Object.entries(SWITCHES)) {
    const value = after[name];
    if (typeof value === "boolean" && value !== before[name]) turned.push({ setting, value, atMs });
  }
  return turned;
}
