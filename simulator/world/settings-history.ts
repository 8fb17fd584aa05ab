import { fraction, hashText, Rng } from "./rng.ts";
import type { GongUser, JsonObject } from "./types.ts";

/** One switch of a user that was turned, at epoch milliseconds. */
export interface SettingChange {
  setting: string;
  value: boolean;
  atMs: number;
}

/** Name in the history by name in the user's settings. */
export const SWITCHES: Readonly<Record<string, string>> = {
  webConferencesRecorded: "webConferencesRecorded",
  preventWebConferenceRecording: "preventWebConferenceRecording",
  telephonyCallsImported: "callsImported",
  emailsImported: "emailsImported",
  preventEmailImport: "preventEmailImport",
  nonRecordedMeetingsImported: "nonRecordedMeetingsImported",
  gongConnectEnabled: "gongConnectEnabled",
};

const DAY_MS = 86_400_000;

/** How a user came to the settings the world was made with, oldest first: every switch ends as it is now. */
export function settingsHistoryOf(user: GongUser): SettingChange[] {
  const seed = hashText(user.id);
  const createdMs = typeof user.created === "string" ? Date.parse(user.created) : 0;
  const rng = new Rng(seed);
  const changes: SettingChange[] = [{ setting: "active", value: true, atMs: createdMs }];
  if (!user.active) {
    const leftMs = createdMs + Math.floor((30 + fraction(seed, 1) * 300) * DAY_MS);
    changes.push({ setting: "active", value: false, atMs: leftMs });
  }
  const settings = (user.settings ?? {}) as JsonObject;
  for (const [name, setting] of Object.entries(SWITCHES)) {
    const isOn = settings[name] === true;
    const turns = isOn ? rng.pick([1, 1, 1, 3]) : rng.pick([0, 0, 0, 2]);
    let atMs = createdMs + rng.int(1, 20) * 60_000;
    for (let turn = 0; turn < turns; turn++) {
      changes.push({ setting, value: turn % 2 === 0, atMs });
      atMs += Math.floor(rng.float(10, 120) * DAY_MS);
    }
  }
  return changes.sort((left, right) => left.atMs - right.atMs);
}
