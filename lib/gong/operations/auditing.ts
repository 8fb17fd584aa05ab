import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { cursor, dateTime } from "../core/fields.ts";
import { nothingFound } from "./empty-texts.ts";
import { id, pageFields, text } from "./shapes.ts";

/** `eventTime` is in UTC, unlike other times; the keys of `logRecord` depend on the log's type. */
const logEntry = z.looseObject({
  userId: id(),
  userEmailAddress: text(),
  userFullName: text(),
  impersonatorUserId: id(),
  impersonatorEmailAddress: text(),
  impersonatorFullName: text(),
  impersonatorCompanyId: id(),
  eventTime: text(),
  logRecord: z.record(z.string(), z.unknown()).nullish(),
});

export const auditingOperations = {
  listLogs: defineOperation({
    id: "listLogs",
    name: "logs.list",
    area: "auditing",
    method: "GET",
    path: "/v2/logs",
    scope: "api:logs:read",
    access: "read",
    summary: "Gong's own audit log of one type: sign-ins, changes, plays and outside access.",
    request: {
      query: z.strictObject({
        cursor: cursor(),
        logType: z.enum([
          "AccessLog",
          "UserActivityLog",
          "UserCallPlay",
          "ExternallySharedCallAccess",
          "ExternallySharedCallPlay",
        ]),
        fromDateTime: dateTime(),
        toDateTime: dateTime().optional(),
      }),
    },
    response: z.looseObject({ ...pageFields, logEntries: z.array(logEntry) }),
    paging: { itemsKey: "logEntries" },
    emptyOn404: { itemsKey: "logEntries", texts: nothingFound },
  }),
};
