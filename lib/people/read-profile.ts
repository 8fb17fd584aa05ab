import { languageName } from "#lib/format/language-name.ts";
import { providerName } from "./provider-name.ts";
import type { PersonSetting } from "./schemas.ts";

/** Gong's switches of a user in words, by their names there; the history calls one of them differently. */
export const settingWords: Record<string, string> = {
  active: "Active in Gong",
  webConferencesRecorded: "Web conferences are recorded",
  preventWebConferenceRecording: "Blocks recording of web conferences",
  telephonyCallsImported: "Phone calls are imported",
  callsImported: "Phone calls are imported",
  emailsImported: "E-mails are imported",
  preventEmailImport: "Blocks import of e-mails",
  nonRecordedMeetingsImported: "Meetings without recording are imported",
  gongConnectEnabled: "Gong Connect",
  interviewsRecorded: "Interviews are recorded",
  preventInterviewRecording: "Blocks recording of interviews",
};

export interface Profile {
  phoneNumber: string | null;
  createdAt: string | null;
  languages: string[];
  conferencing: string[];
  settings: PersonSetting[];
}

type Json = Record<string, unknown>;

const record = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** What Gong's record tells of a user beyond the columns. Pure; whatever is not as expected is left out. */
export function readProfile(raw: unknown): Profile {
  const user = record(raw);
  const created = text(user.created);
  const phone = [text(user.phoneNumber), text(user.extension)].filter((part) => part !== null);
  return {
    phoneNumber: phone.length > 0 ? phone.join(" ext. ") : null,
    createdAt:
      created !== null && !Number.isNaN(Date.parse(created)) ? new Date(created).toISOString() : null,
    languages: list(user.spokenLanguages)
      .flatMap(({ language }) => text(language) ?? [])
      .map(languageName),
    conferencing: list(user.conferencingProviders)
      .flatMap(({ provider }) => text(provider) ?? [])
      .map(providerName),
    settings: Object.entries(record(user.settings)).flatMap(([name, isOn]) =>
      typeof isOn === "boolean" ? [{ name: settingWords[name] ?? name, isOn }] : [],
    ),
  };
}
