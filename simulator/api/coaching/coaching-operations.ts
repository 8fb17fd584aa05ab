import { parseDay, startOfDay } from "../../rules/company-day.ts";
import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { CallStory } from "../../state/deed-book.ts";
import type { DeedKind } from "../../world/deeds.ts";
import type { GongUser, JsonObject } from "../../world/types.ts";
import type { ZoneOffset } from "../../world/zone.ts";
import type { ApiRequest, Operation } from "../operation.ts";

/** What a manager may do with a report's call, by the name of its figure. */
const METRICS: readonly (readonly [name: string, kind: DeedKind])[] = [
  ["callsListenedTo", "listen"],
  ["callsCommentedOn", "comment"],
  ["callsMarkedAsReviewed", "review"],
  ["scorecardsFilled", "fillScorecard"],
];

interface Asked {
  workspaceId: string;
  managerId: string;
  fromMs: number;
  toMs: number;
}

function readAsked({ company, query }: ApiRequest): Asked {
  const { offsetAt, workspaces } = company.company;
  const read = FieldReader.ofQuery(query);
  const asked = {
    workspaceId: requiredNumber(read, "workspace-id"),
    managerId: requiredNumber(read, "manager-id"),
    fromMs: requiredMoment(read, offsetAt, "from"),
    toMs: requiredMoment(read, offsetAt, "to"),
  };
  if (read.has("from") && read.has("to") && asked.fromMs >= asked.toMs) {
    read.fail("from", "must be before to");
  }
  read.assertValid();
  const isKnown = workspaces.some(({ id }) => id === asked.workspaceId);
  if (!isKnown) throw new GongError(400, "Bad request");
  return asked;
}

function requiredNumber(read: FieldReader, name: string): string {
  const text = read.requiredText(name);
  if (text !== "" && !/^\d{1,20}$/.test(text)) read.fail(name, "must be a number");
  return text;
}

/** A moment, or a day that stands for its beginning in the company's zone. */
function requiredMoment(read: FieldReader, offsetAt: ZoneOffset, name: string): number {
  const day = parseDay(read.text(name) ?? "");
  return day === undefined ? read.requiredTimeMs(name) : startOfDay(offsetAt, day);
}

const printUser = ({ id, emailAddress, firstName, lastName, title }: GongUser): JsonObject => ({
  id,
  emailAddress,
  firstName: firstName ?? null,
  lastName: lastName ?? null,
  title: title ?? null,
});

async function getCoachingMetrics(request: ApiRequest): Promise<JsonObject> {
  const { company, nowMs } = request;
  const asked = readAsked(request);
  const users = company.users({ includeAvatars: false });
  const manager = users.find(({ id }) => id === asked.managerId);
  if (manager === undefined) throw new GongError(400, "Bad request");
  const stories = (await company.deeds.around(asked, nowMs)).filter(
    ({ facts }) => facts.workspaceId === asked.workspaceId,
  );
  const reports = users.filter(({ managerId, active }) => active && managerId === manager.id);
  return {
    coachingData: [
      {
        manager: printUser(manager),
        directReportsMetrics: reports.map((report) => ({
          report: printUser(report),
          metrics: metricsOf(stories, asked, report.id, nowMs),
        })),
      },
    ],
  };
}

/** Ids of the report's calls by what was done with them, each id once. */
function metricsOf(stories: readonly CallStory[], asked: Asked, reportId: string, nowMs: number): JsonObject {
  const own = stories.filter(({ facts }) => facts.hostId === reportId);
  const isInTime = (atMs: number) => atMs >= asked.fromMs && atMs < asked.toMs && atMs <= nowMs;
  const idsWith = (kind: DeedKind, userId: string) =>
    own
      .filter(({ deeds }) =>
        deeds.some((deed) => deed.kind === kind && deed.userId === userId && isInTime(deed.atMs)),
      )
      .map(({ facts }) => facts.id);
  const byManager = METRICS.map(([name, kind]) => [name, idsWith(kind, asked.managerId)]);
  const hosted = own.filter(({ facts }) => isInTime(facts.startedMs)).map(({ facts }) => facts.id);
  return {
    callsHosted: hosted,
    ...Object.fromEntries(byManager),
    feedbackRequested: idsWith("askFeedback", reportId),
  };
}

export const coachingOperations: Operation[] = [
  {
    id: "getCoachingMetrics",
    method: "GET",
    path: "/v2/coaching",
    scope: "api:coaching:read",
    readsBody: false,
    handle: getCoachingMetrics,
  },
];
