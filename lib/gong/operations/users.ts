import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { cursor, dateTime, gongId, idText } from "../core/fields.ts";
import { nothingMatches } from "./empty-texts.ts";
import { answerFields, flag, id, list, oneOf, onOff, pageFields, text } from "./shapes.ts";

const settings = z.looseObject({
  webConferencesRecorded: flag(),
  preventWebConferenceRecording: flag(),
  telephonyCallsImported: flag(),
  emailsImported: flag(),
  preventEmailImport: flag(),
  nonRecordedMeetingsImported: flag(),
  gongConnectEnabled: flag(),
});

/** A Gong user. Every key is sent, most may be null. */
export const user = z.looseObject({
  id: idText(),
  emailAddress: text(),
  created: text(),
  active: flag(),
  emailAliases: list(z.string()),
  trustedEmailAddress: text(),
  firstName: text(),
  lastName: text(),
  title: text(),
  phoneNumber: text(),
  extension: text(),
  personalMeetingUrls: list(z.string()),
  settings: settings.nullish(),
  managerId: id(),
  meetingConsentPageUrl: text(),
  conferencingProviders: list(z.looseObject({ provider: text(), isDefault: flag() })),
  spokenLanguages: list(z.looseObject({ language: text(), primary: flag() })),
});

export type GongUser = z.output<typeof user>;

const userPage = z.looseObject({
  ...pageFields,
  users: z.array(user),
});

const settingChange = z.looseObject({
  setting: oneOf([
    "webConferencesRecorded",
    "preventWebConferenceRecording",
    "emailsImported",
    "preventEmailImport",
    "active",
    "nonRecordedMeetingsImported",
    "gongConnectEnabled",
    "callsImported",
    "interviewsRecorded",
    "preventInterviewRecording",
  ]),
  value: flag(),
  time: text(),
});

export const usersOperations = {
  listUsers: defineOperation({
    id: "listUsers",
    name: "users.list",
    area: "users",
    method: "GET",
    path: "/v2/users",
    scope: "api:users:read",
    access: "read",
    summary: "Everybody in the company's Gong account, active or not.",
    request: { query: z.strictObject({ cursor: cursor(), includeAvatars: onOff() }) },
    response: userPage,
    paging: { itemsKey: "users" },
    emptyOn404: null,
  }),
  getUser: defineOperation({
    id: "getUser",
    name: "users.get",
    area: "users",
    method: "GET",
    path: "/v2/users/{id}",
    scope: "api:users:read",
    access: "read",
    summary: "One user by id.",
    request: { path: z.strictObject({ id: gongId() }) },
    response: z.looseObject({ ...answerFields, user }),
    paging: null,
    emptyOn404: null,
  }),
  listUsersExtensive: defineOperation({
    id: "listUsersExtensive",
    name: "users.listExtensive",
    area: "users",
    method: "POST",
    path: "/v2/users/extensive",
    scope: "api:users:read",
    access: "read",
    summary: "Users picked by id or by when they were created.",
    contentType: "application/json",
    request: {
      body: z.strictObject({
        cursor: cursor(),
        filter: z.strictObject({
          createdFromDateTime: dateTime().optional(),
          createdToDateTime: dateTime().optional(),
          includeAvatars: onOff(),
          userIds: z.array(gongId()).min(1).optional(),
        }),
      }),
    },
    response: userPage,
    paging: { itemsKey: "users" },
    emptyOn404: { itemsKey: "users", texts: nothingMatches },
  }),
  getUserSettingsHistory: defineOperation({
    id: "getUserSettingsHistory",
    name: "users.getSettingsHistory",
    area: "users",
    method: "GET",
    path: "/v2/users/{id}/settings-history",
    scope: "api:users:read",
    access: "read",
    summary: "When each of a user's recording and import settings was switched.",
    request: { path: z.strictObject({ id: gongId() }) },
    response: z.looseObject({ ...answerFields, userSettingsHistory: list(settingChange) }),
    paging: null,
    emptyOn404: null,
  }),
};
