import { z } from "zod";
import { dateTime, gongId } from "../core/fields.ts";
import { crmContextInput } from "./crm-context.ts";
import { email, onOff, phoneNumber, words } from "./shapes.ts";

const party = z.strictObject({
  phoneNumber: phoneNumber().optional(),
  emailAddress: email().optional(),
  name: words().optional(),
  partyId: words().optional(),
  mediaChannelId: z.union([z.literal(0), z.literal(1)]).optional(),
  context: crmContextInput(),
  userId: gongId().optional(),
});

/** `fromTime` and `toTime` are in milliseconds. */
const speechSegment = z.strictObject({
  fromTime: z.int().nonnegative(),
  toTime: z.int().nonnegative(),
  partyIds: z.array(words()).min(1),
});

/** A call to add. Gong refuses a `clientUniqueId` that it has seen; `duration` is in seconds. */
export const newCall = z
  .strictObject({
    clientUniqueId: words(2_048),
    title: words().optional(),
    purpose: words(255).optional(),
    scheduledStart: dateTime().optional(),
    scheduledEnd: dateTime().optional(),
    actualStart: dateTime(),
    duration: z.number().positive().optional(),
    parties: z.array(party).min(1),
    direction: z.enum(["Inbound", "Outbound", "Conference", "Unknown"]),
    disposition: words(255).optional(),
    context: crmContextInput(),
    customData: words().optional(),
    speakersTimeline: z
      .strictObject({ precise: onOff(), speechSegments: z.array(speechSegment).optional() })
      .optional(),
    meetingUrl: words().optional(),
    callProviderCode: words().optional(),
    downloadMediaUrl: z.url({ protocol: /^https?$/ }).optional(),
    workspaceId: gongId().optional(),
    languageCode: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/, "Use a language code as in en-US")
      .optional(),
    flowContext: z.strictObject({ taskId: gongId().optional() }).optional(),
    primaryUser: gongId(),
  })
  .refine((call) => call.parties.some((each) => each.userId === call.primaryUser), {
    error: "One of the parties must be the primary user",
    path: ["parties"],
  });
