import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { cutPage } from "../../rules/page.ts";
import { fullNameOf } from "../../state/find-user.ts";
import type { GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { accessEvents } from "./access-events.ts";
import { deedEvents } from "./deed-events.ts";
import { LOG_TYPES, type LogEvent, type LogType } from "./log-event.ts";
import { settingEvents } from "./setting-events.ts";

/** The log forgets what is older. */
const KEPT_MS = 730 * 86_400_000;
const SUPPORT_COMPANY_ID = "1000000000000000017";

interface Asked {
  type: LogType;
  fromMs: number;
  toMs: number;
  cursor: string | undefined;
  key: unknown;
}

function readAsked({ query, nowMs }: ApiRequest): Asked {
  const read = FieldReader.ofQuery(query);
  const type = read.requiredOneOf("logType", LOG_TYPES);
  const fromMs = read.requiredTimeMs("fromDateTime");
  const toMs = read.timeMs("toDateTime");
  if (read.has("fromDateTime") && toMs !== undefined && fromMs >= toMs) {
    read.fail("fromDateTime", "must be before toDateTime");
  }
  const cursor = read.text("cursor");
  read.assertValid();
  return {
    type: type ?? "AccessLog",
    fromMs: Math.max(fromMs, nowMs - KEPT_MS),
    toMs: Math.min(toMs ?? nowMs + 1, nowMs + 1),
    cursor,
    key: ["listLogs", type, fromMs, toMs],
  };
}

async function eventsOf(request: ApiRequest, { type, fromMs, toMs }: Asked): Promise<LogEvent[]> {
  const span = { fromMs, toMs };
  const events = [
    ...(type === "AccessLog" ? accessEvents(request, span) : []),
    ...(type === "UserActivityLog" ? settingEvents(request) : []),
    ...(await deedEvents(request, type, span)),
  ];
  return events
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .sort((left, right) => left.atMs - right.atMs);
}

async function listLogs(request: ApiRequest): Promise<JsonObject> {
  const { company, nowMs } = request;
  const asked = readAsked(request);
  const events = await eventsOf(request, asked);
  if (events.length === 0) throw new GongError(404, "No logs found for the specified period");
  const page = cutPage(events, {
    request: asked.key,
    cursor: asked.cursor,
    secret: company.cursorSecret,
    nowMs,
    repeatRows: company.settings.repeatRows,
  });
  const users = new Map(company.users({ includeAvatars: true }).map((user) => [user.id, user]));
  const support = company.users({ includeAvatars: true }).at(-1) ?? null;
  return {
    records: page.records(page.rows.length, String(page.rows.at(-1)?.atMs ?? "")),
    logEntries: page.rows.map((event) => print(event, users, event.isBySupport ? support : null)),
  };
}

/** Unlike everywhere else, the time is in UTC. */
function print(event: LogEvent, users: ReadonlyMap<string, GongUser>, support: GongUser | null): JsonObject {
  const user = (event.userId === null ? null : users.get(event.userId)) ?? null;
  return {
    userId: user?.id ?? null,
    userEmailAddress: user?.emailAddress ?? null,
    userFullName: fullNameOf(user),
    impersonatorUserId: support?.id ?? null,
    impersonatorEmailAddress: support?.emailAddress ?? null,
    impersonatorFullName: fullNameOf(support),
    impersonatorCompanyId: support === null ? null : SUPPORT_COMPANY_ID,
    eventTime: new Date(event.atMs).toISOString(),
    logRecord: event.record(),
  };
}

export const logOperations: Operation[] = [
  {
    id: "listLogs",
    method: "GET",
    path: "/v2/logs",
    scope: "api:logs:read",
    readsBody: false,
    handle: listLogs,
  },
];
