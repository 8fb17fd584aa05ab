import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { CompanyState } from "../../state/company-state.ts";
import { findUserByEmail } from "../../state/find-user.ts";
import type { Invitee, MeetingFacts } from "../../state/meeting-book.ts";
import type { JsonObject } from "../../world/types.ts";
import { obstacleOf, providersOf } from "./meeting-obstacle.ts";

/** The meeting a request describes. Throws what stands against it: 400, then 404, then 409. */
export function readMeeting(company: CompanyState, body: JsonObject): MeetingFacts {
  const read = new FieldReader(body);
  const startMs = read.requiredTimeMs("startTime");
  const endMs = read.requiredTimeMs("endTime");
  if (startMs > 0 && endMs > 0 && startMs >= endMs) read.fail("startTime", "must be before endTime");
  const invitees = readInvitees(read);
  const organizerEmail = read.requiredText("organizerEmail");
  const title = read.text("title") ?? null;
  const externalId = read.text("externalId") ?? null;
  const asked = read.text("provider");
  read.assertValid();
  const organizer = findUserByEmail(company, organizerEmail);
  if (organizer === null) {
    throw new GongError(404, "No Gong user found corresponding to the provided organizer email");
  }
  const provider = (asked ?? providersOf(organizer)[0] ?? "").toUpperCase();
  const obstacle = obstacleOf(organizer, provider);
  if (obstacle !== null) throw new GongError(409, obstacle.error, {}, { ...obstacle.texts });
  return { organizerUserId: organizer.id, startMs, endMs, title, externalId, provider, invitees };
}

/** An empty list is a meeting without guests; a missing one is refused. */
function readInvitees(read: FieldReader): Invitee[] {
  const readers = read.objects("invitees");
  if (readers === undefined) read.fail("invitees", "must not be null");
  return (readers ?? []).map((invitee) => ({
    email: invitee.text("email") ?? null,
    displayName: invitee.text("displayName") ?? null,
    firstName: invitee.text("firstName") ?? null,
    lastName: invitee.text("lastName") ?? null,
  }));
}
