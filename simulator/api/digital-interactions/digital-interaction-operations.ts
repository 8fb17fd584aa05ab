import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const DEVICES = ["MOBILE", "PC"] as const;

function readContent(read: FieldReader): { contentId: string | null; contentUrl: string | null } {
  const content = read.requiredObject("content");
  content.requiredText("contentTitle");
  if (content.has("numericContentDetails")) {
    const numeric = content.object("numericContentDetails");
    for (const name of ["rangeFrom", "rangeTo"]) {
      if (numeric.number(name) === undefined) numeric.fail(name, "must not be null");
    }
  }
  if (content.has("stepContentDetails")) {
    const steps = content.object("stepContentDetails");
    steps.requiredText("value");
    steps.requiredIds("availableSteps");
  }
  return { contentId: content.text("contentId") ?? null, contentUrl: content.text("contentUrl") ?? null };
}

function postDigitalInteraction({ company, body }: ApiRequest): JsonObject {
  const read = new FieldReader(body);
  const eventId = read.requiredText("eventId");
  read.requiredTimeMs("timestamp");
  const eventName = read.requiredText("eventType");
  read.oneOf("device", DEVICES);
  const content = readContent(read);
  if (read.has("person") && read.has("trackingId")) {
    read.fail("trackingId", "must not come together with person");
  }
  const email = read.object("person").text("email")?.toLowerCase();
  read.assertValid();
  const isNew = company.events.add({
    kind: "digitalInteraction",
    eventId,
    timestamp: read.text("timestamp") ?? "",
    reportingSystem: read.text("sourceSystemName") ?? null,
    ...content,
    eventName,
    emails: email === undefined ? [] : [email],
  });
  if (!isNew) throw new GongError(409, `Event ${eventId} was already reported`);
  return {};
}

export const digitalInteractionOperations: Operation[] = [
  {
    id: "postDigitalInteraction",
    method: "POST",
    path: "/v2/digital-interaction",
    scope: "api:digital-interactions:write",
    readsBody: true,
    handle: postDigitalInteraction,
  },
];
