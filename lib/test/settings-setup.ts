import { env, parseEnv, settingNames } from "#lib/env.ts";
import { testSettings } from "./settings.ts";

/** The settings of a fresh process and `more`, whatever an earlier file of this worker changed. */
export function beginWithSettings(more: Record<string, string>): void {
  for (const name of settingNames) delete process.env[name];
  changeSettings({ ...testSettings, ...more });
}

/** Changes settings for the rest of a file, also those that were read before. */
export function changeSettings(changes: Record<string, string>): void {
  Object.assign(process.env, changes);
  Object.assign(env(), parseEnv(process.env));
}
