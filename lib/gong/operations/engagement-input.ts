import { z } from "zod";
import { dateTime, gongId } from "../core/fields.ts";
import { crmContextInput } from "./crm-context.ts";
import { words } from "./shapes.ts";

const customer = z.strictObject({
  email: words().optional(),
  name: words().optional(),
  title: words().optional(),
  context: crmContextInput(),
});

const property = z.strictObject({
  name: words(),
  value: z.string(),
  dataType: z.enum(["number", "string", "url", "date"]),
});

/** What the three kinds of event share. Gong takes an `eventId` once. */
const event = {
  reportingSystem: words(),
  eventTimestamp: dateTime(),
  eventId: words().optional(),
  shareId: words().optional(),
  crmContext: crmContextInput(),
  contentProperties: z.array(property).optional(),
  eventProperties: z.array(property).optional(),
  userAgent: words().optional(),
  mobileAppId: words().optional(),
  agentPlatform: z.enum(["Windows", "Linux", "MacOS", "iOS", "Android"]).optional(),
  workspaceId: gongId().optional(),
  trackingId: words().optional(),
  nonCompanyParticipants: z.array(customer).optional(),
  moreInfoUrl: words().optional(),
  actionName: words().optional(),
  sharer: z
    .strictObject({ id: words().optional(), email: words().optional(), name: words().optional() })
    .optional(),
  sharingMessageSubject: words().optional(),
  sharingMessageBody: words().optional(),
};

const content = { contentId: words(), contentUrl: words(), contentTitle: words() };

export const contentViewed = z.strictObject({
  ...event,
  ...content,
  viewActionTitle: words().optional(),
  viewInfoUrl: words().optional(),
  viewer: customer.optional(),
});

export const contentShared = z.strictObject({
  ...event,
  ...content,
  shareInfoUrl: words().optional(),
  recipients: z.array(customer).optional(),
});

export const customAction = z.strictObject({
  ...event,
  contentId: words().optional(),
  contentUrl: words().optional(),
  contentTitle: words().optional(),
  eventInfoUrl: words().optional(),
  actor: customer.optional(),
});
