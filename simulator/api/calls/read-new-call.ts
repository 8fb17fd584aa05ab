import { FieldReader } from "../../rules/field-reader.ts";
import type { CreatedParty, NewCallFacts } from "../../state/created-call.ts";
import type { JsonObject } from "../../world/types.ts";

const DIRECTIONS = ["Inbound", "Outbound", "Conference", "Unknown"] as const;
const SYSTEMS = ["Salesforce", "HubSpot", "MicrosoftDynamic", "Generic"] as const;
const OBJECT_TYPES = ["Account", "Contact", "Lead", "Opportunity", "User"] as const;
const LONGEST_WORDS = 255;
const LONGEST_UNIQUE_ID = 2_048;
const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

export interface NewCallRequest {
  facts: Omit<NewCallFacts, "workspaceId">;
  workspaceId: string | undefined;
  startedMs: number;
  downloadMediaUrl: string | undefined;
  taskId: string | undefined;
}

/** Reads a call to be added, field by field. Throws the 400 with a text for each bad one. */
export function readNewCall(body: JsonObject): NewCallRequest {
  const read = new FieldReader(body);
  const text = (name: string, longest?: number) => read.text(name, longest) ?? null;
  const primaryUserId = read.requiredText("primaryUser");
  const facts = {
    clientUniqueId: read.requiredText("clientUniqueId", LONGEST_UNIQUE_ID),
    title: text("title"),
    purpose: text("purpose", LONGEST_WORDS),
    scheduledMs: read.timeMs("scheduledStart") ?? null,
    durationSeconds: read.number("duration") ?? null,
    direction: read.requiredOneOf("direction", DIRECTIONS) ?? "Unknown",
    disposition: text("disposition", LONGEST_WORDS),
    customData: text("customData"),
    meetingUrl: text("meetingUrl"),
    provider: text("callProviderCode"),
    languageCode: readLanguage(read),
    primaryUserId,
    parties: readParties(read, primaryUserId),
    context: readContext(read),
  };
  read.timeMs("scheduledEnd");
  const request = {
    facts,
    workspaceId: read.text("workspaceId"),
    startedMs: read.requiredTimeMs("actualStart"),
    downloadMediaUrl: readMediaUrl(read),
    taskId: read.object("flowContext").text("taskId"),
  };
  read.assertValid();
  return request;
}

function readParties(read: FieldReader, primaryUserId: string): CreatedParty[] {
  const readers = read.requiredObjects("parties");
  const partyIds: string[] = [];
  let usesChannels = false;
  const parties = readers.map((party) => {
    const channel = party.number("mediaChannelId");
    if (channel !== undefined && channel !== 0 && channel !== 1)
      party.fail("mediaChannelId", "must be 0 or 1");
    usesChannels ||= channel !== undefined;
    const partyId = party.text("partyId");
    if (partyId !== undefined) partyIds.push(partyId);
    return {
      emailAddress: party.text("emailAddress") ?? null,
      name: party.text("name") ?? null,
      phoneNumber: party.text("phoneNumber") ?? null,
      userId: party.text("userId") ?? null,
      context: readContext(party),
    };
  });
  if (parties.length > 0 && !parties.some(({ userId }) => userId === primaryUserId)) {
    read.fail("parties", "must include the primary user");
  }
  readTimeline(read, { partyIds, usesChannels });
  return parties;
}

function readTimeline(read: FieldReader, known: { partyIds: string[]; usesChannels: boolean }): void {
  const timeline = read.object("speakersTimeline");
  timeline.flag("precise");
  const segments = timeline.objects("speechSegments") ?? [];
  if (segments.length > 0 && known.usesChannels) {
    read.fail("speakersTimeline", "must not be given together with mediaChannelId");
  }
  for (const segment of segments) {
    const from = segment.number("fromTime");
    const to = segment.number("toTime");
    if (from === undefined) segment.fail("fromTime", "must not be null");
    if (to === undefined) segment.fail("toTime", "must not be null");
    if ((from ?? 0) > (to ?? from ?? 0)) segment.fail("fromTime", "must not be after toTime");
    const unknown = segment.requiredIds("partyIds").filter((id) => !known.partyIds.includes(id));
    if (unknown.length > 0) segment.fail("partyIds", "must be partyIds of the parties");
  }
}

/** CRM records as they come back in the extensive list. */
function readContext(read: FieldReader): JsonObject[] {
  return (read.objects("context") ?? []).map((system) => ({
    system: system.requiredOneOf("system", SYSTEMS) ?? null,
    objects: (system.objects("objects") ?? []).map((object) => ({
      objectType: object.requiredOneOf("objectType", OBJECT_TYPES) ?? null,
      objectId: object.requiredText("objectId"),
      fields: (object.objects("fields") ?? []).map((field) => ({
        name: field.text("name") ?? null,
        value: field.any("value"),
      })),
      timing: "Now",
    })),
  }));
}

function readLanguage(read: FieldReader): string | null {
  const code = read.text("languageCode");
  if (code !== undefined && !LANGUAGE_CODE.test(code)) read.fail("languageCode", "is not supported");
  return code ?? null;
}

function readMediaUrl(read: FieldReader): string | undefined {
  const url = read.text("downloadMediaUrl");
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    read.fail("downloadMediaUrl", "must be a valid URL");
  }
  return url;
}
