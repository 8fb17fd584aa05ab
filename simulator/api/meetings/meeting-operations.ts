import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { findUser, findUserByEmail } from "../../state/find-user.ts";
import type { Meeting } from "../../state/meeting-book.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { obstacleOf } from "./meeting-obstacle.ts";
import { readMeeting } from "./read-meeting.ts";

const MOST_EMAILS = 100;

function assertReleased({ company }: ApiRequest): void {
  if (company.settings.hasMeetings) return;
  throw new GongError(
    403,
    "This API endpoint is in limited release - contact your CSM for more information.",
  );
}

function meetingOf({ company, params }: ApiRequest): Meeting {
  const meeting = company.meetings.find(params.meetingId ?? "");
  if (meeting === null) throw new GongError(404, "The given meeting ID was not found.");
  return meeting;
}

function createMeeting(request: ApiRequest): JsonObject {
  assertReleased(request);
  const { company, body } = request;
  const meeting = company.meetings.add(readMeeting(company, body));
  return { meetingId: meeting.id, meetingUrl: meeting.url, additionalInvitees: [] };
}

function updateMeeting(request: ApiRequest): JsonObject {
  assertReleased(request);
  const { company, body } = request;
  const meeting = meetingOf(request);
  const facts = readMeeting(company, body);
  if (facts.organizerUserId !== meeting.organizerUserId) {
    throw new GongError(400, "organizerEmail: must be the organizer of the meeting");
  }
  company.meetings.change(meeting.id, facts);
  return { meetingId: meeting.id };
}

function deleteMeeting(request: ApiRequest): JsonObject {
  assertReleased(request);
  const { company, body } = request;
  const meeting = meetingOf(request);
  const read = new FieldReader(body);
  const email = read.text("organizerEmail");
  if (email !== undefined && findUserByEmail(company, email)?.id !== meeting.organizerUserId) {
    read.fail("organizerEmail", "must be the organizer of the meeting");
  }
  read.assertValid();
  company.meetings.delete(meeting.id);
  return { organizerEmail: findUser(company, meeting.organizerUserId)?.emailAddress ?? null };
}

function validateMeetingIntegration(request: ApiRequest): JsonObject {
  assertReleased(request);
  const read = new FieldReader(request.body);
  const emails = read.ids("emails", MOST_EMAILS) ?? [];
  read.assertValid();
  return { users: emails.map((email) => integrationOf(request, email)) };
}

function integrationOf({ company }: ApiRequest, email: string): JsonObject {
  const user = findUserByEmail(company, email);
  if (user === null) {
    return { email, exists: false, valid: false, userFacingError: null, fixUrl: null, helpUrl: null };
  }
  const texts = obstacleOf(user)?.texts ?? { userFacingError: null, fixUrl: null, helpUrl: null };
  return { email, exists: true, valid: texts.userFacingError === null, ...texts };
}

export const meetingOperations: Operation[] = [
  {
    id: "createMeeting",
    method: "POST",
    path: "/v2/meetings",
    scope: "api:meetings:user:create",
    readsBody: true,
    handle: createMeeting,
  },
  {
    id: "updateMeeting",
    method: "PUT",
    path: "/v2/meetings/:meetingId",
    scope: "api:meetings:user:update",
    readsBody: true,
    handle: updateMeeting,
  },
  {
    id: "deleteMeeting",
    method: "DELETE",
    path: "/v2/meetings/:meetingId",
    scope: "api:meetings:user:delete",
    readsBody: true,
    handle: deleteMeeting,
  },
  {
    id: "validateMeetingIntegration",
    method: "POST",
    path: "/v2/meetings/integration/status",
    scope: "api:meetings:integration:status",
    readsBody: true,
    handle: validateMeetingIntegration,
  },
];
