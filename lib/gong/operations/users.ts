import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { booleanLike, cursor, dateTime, gongId, idText, maybe, records } from "../core/fields.ts";
import { nothingMatches } from "./empty-texts.ts";

const settings = z.looseObject({
  webConferencesRecorded: maybe(booleanLike()),
  preventWebConferenceRecording: maybe(booleanLike()),
  telephonyCallsImported: maybe(booleanLike()),
  emailsImported: maybe(booleanLike()),
  preventEmailImport: maybe(booleanLike()),
  nonRecordedMeetingsImported: maybe(booleanLike()),
  gongConnectEnabled: maybe(booleanLike()),
});

/** A Gong user. Every key is sent, most may be null. */
export const user = z.looseObject({
  id: idText(),
  emailAddress: maybe(z.string()),
  created: maybe(z.string()),
  active: maybe(booleanLike()),
  emailAliases: maybe(z.array(z.string())),
  trustedEmailAddress: maybe(z.string()),
  firstName: maybe(z.string()),
  lastName: maybe(z.string()),
  title: maybe(z.string()),
  phoneNumber: maybe(z.string()),
  extension: maybe(z.string()),
  personalMeetingUrls: maybe(z.array(z.string())),
  settings: maybe(settings),
  managerId: maybe(idText()),
  meetingConsentPageUrl: maybe(z.string()),
  conferencingProviders: maybe(
    z.array(z.looseObject({ provider: maybe(z.string()), isDefault: maybe(booleanLike()) })),
  ),
  spokenLanguages: maybe(
    z.array(z.looseObject({ language: maybe(z.string()), primary: maybe(booleanLike()) })),
  ),
});

export type GongUser = z.output<typeof user>;

const userPage = z.looseObject({
  requestId: maybe(z.string()),
  records: maybe(records),
  users: z.array(user),
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
    request: { query: z.strictObject({ cursor: cursor(), includeAvatars: z.boolean().optional() }) },
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
    response: z.looseObject({ requestId: maybe(z.string()), user }),
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
          includeAvatars: z.boolean().optional(),
          userIds: z.array(gongId()).min(1).optional(),
        }),
      }),
    },
    response: userPage,
    paging: { itemsKey: "users" },
    emptyOn404: { itemsKey: "users", texts: nothingMatches },
  }),
};
