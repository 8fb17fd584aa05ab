import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { EventKind } from "../../state/event-book.ts";
import { stableId } from "../../state/stable-id.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const SCOPE = "api:engagement-data:write";
const PLATFORMS = ["Windows", "Linux", "MacOS", "iOS", "Android"] as const;
const DATA_TYPES = ["number", "string", "url", "date"] as const;

/** The addresses of the customers an event names. */
function readCustomers(read: FieldReader): string[] {
  const single = [read.object("viewer"), read.object("actor")];
  const several = [...(read.objects("recipients") ?? []), ...(read.objects("nonCompanyParticipants") ?? [])];
  return [...single, ...several].flatMap((customer) => customer.text("email")?.toLowerCase() ?? []);
}

function readProperties(read: FieldReader, name: string): void {
  for (const property of read.objects(name) ?? []) {
    property.requiredText("name");
    property.requiredOneOf("dataType", DATA_TYPES);
    if (!property.has("value")) property.fail("value", "must not be null");
  }
}

function report(kind: EventKind, { company, body, nowMs }: ApiRequest): JsonObject {
  const read = new FieldReader(body);
  const reportingSystem = read.requiredText("reportingSystem");
  if (read.requiredTimeMs("eventTimestamp") > nowMs) read.fail("eventTimestamp", "must be in the past");
  if (kind !== "customEvent") {
    for (const name of ["contentId", "contentUrl", "contentTitle"]) read.requiredText(name);
  }
  readProperties(read, "contentProperties");
  readProperties(read, "eventProperties");
  read.oneOf("agentPlatform", PLATFORMS);
  const emails = readCustomers(read);
  read.assertValid();
  const isNew = company.events.add({
    kind,
    eventId: read.text("eventId") ?? null,
    timestamp: read.text("eventTimestamp") ?? "",
    reportingSystem,
    contentId: read.text("contentId") ?? null,
    contentUrl: read.text("contentUrl") ?? null,
    eventName: read.text("actionName") ?? null,
    emails,
  });
  if (!isNew) throw new GongError(409, "The event was already reported");
  return { integrationId: stableId(`${company.key}:engagement:${reportingSystem}`) };
}

export const engagementOperations: Operation[] = [
  {
    id: "reportContentViewed",
    method: "PUT",
    path: "/v2/customer-engagement/content/viewed",
    scope: SCOPE,
    readsBody: true,
    handle: (request) => report("contentViewed", request),
  },
  {
    id: "reportContentShared",
    method: "PUT",
    path: "/v2/customer-engagement/content/shared",
    scope: SCOPE,
    readsBody: true,
    handle: (request) => report("contentShared", request),
  },
  {
    id: "reportCustomAction",
    method: "PUT",
    path: "/v2/customer-engagement/action",
    scope: SCOPE,
    readsBody: true,
    handle: (request) => report("customEvent", request),
  },
];
