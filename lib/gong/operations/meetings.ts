import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { dateTime, idText, numericGongId } from "../core/fields.ts";
import { answerFields, email, flag, id, list, text, words } from "./shapes.ts";

const meeting = z.strictObject({
  startTime: dateTime(),
  endTime: dateTime(),
  title: words().optional(),
  invitees: z.array(
    z.strictObject({
      email: email().optional(),
      displayName: words().optional(),
      firstName: words().optional(),
      lastName: words().optional(),
    }),
  ),
  externalId: words().optional(),
  provider: words().optional(),
  organizerEmail: email(),
});

const invitee = z.looseObject({ email: text(), displayName: text(), firstName: text(), lastName: text() });
const ofMeeting = z.strictObject({ meetingId: numericGongId() });

export const meetingsOperations = {
  createMeeting: defineOperation({
    id: "createMeeting",
    name: "meetings.create",
    area: "meetings",
    method: "POST",
    path: "/v2/meetings",
    scope: "api:meetings:user:create",
    access: "write",
    summary: "Schedules a meeting in the calendar of a Gong user.",
    contentType: "application/json",
    request: { body: meeting },
    response: z.looseObject({
      ...answerFields,
      meetingId: idText(),
      meetingUrl: text(),
      additionalInvitees: list(invitee),
    }),
    paging: null,
    emptyOn404: null,
  }),
  updateMeeting: defineOperation({
    id: "updateMeeting",
    name: "meetings.update",
    area: "meetings",
    method: "PUT",
    path: "/v2/meetings/{meetingId}",
    scope: "api:meetings:user:update",
    access: "write",
    summary: "Changes a meeting that was scheduled through the API.",
    contentType: "application/json",
    request: { path: ofMeeting, body: meeting },
    response: z.looseObject({ ...answerFields, meetingId: id() }),
    paging: null,
    emptyOn404: null,
  }),
  deleteMeeting: defineOperation({
    id: "deleteMeeting",
    name: "meetings.delete",
    area: "meetings",
    method: "DELETE",
    path: "/v2/meetings/{meetingId}",
    scope: "api:meetings:user:delete",
    access: "destructive",
    summary: "Cancels a meeting that was scheduled through the API.",
    contentType: "application/json",
    request: { path: ofMeeting, body: z.strictObject({ organizerEmail: email().optional() }) },
    response: z.looseObject({ ...answerFields, organizerEmail: text() }),
    paging: null,
    emptyOn404: null,
  }),
  validateMeetingIntegration: defineOperation({
    id: "validateMeetingIntegration",
    name: "meetings.validateIntegration",
    area: "meetings",
    method: "POST",
    path: "/v2/meetings/integration/status",
    scope: "api:meetings:integration:status",
    access: "read",
    summary: "Whether up to 100 people are set up to schedule meetings, and what is missing.",
    contentType: "application/json",
    request: { body: z.strictObject({ emails: z.array(email()).min(1).max(100).optional() }) },
    response: z.looseObject({
      ...answerFields,
      users: list(
        z.looseObject({
          email: text(),
          exists: flag(),
          valid: flag(),
          userFacingError: text(),
          fixUrl: text(),
          helpUrl: text(),
        }),
      ),
    }),
    paging: null,
    emptyOn404: null,
  }),
};
