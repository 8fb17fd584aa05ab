import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { dateTime } from "../core/fields.ts";
import { bareAnswer, phoneNumber, words } from "./shapes.ts";

const customFields = z
  .array(
    z.strictObject({
      name: words(),
      value: z.string(),
      dataType: z.enum(["STRING", "NUMBER", "DATE", "URL", "BOOLEAN", "DURATION"]).optional(),
    }),
  )
  .optional();

function businessContext<const Types extends readonly [string, ...string[]]>(objectTypes: Types) {
  return z.strictObject({
    objectType: z.enum(objectTypes),
    objectId: words(),
    systemName: words().optional(),
  });
}

const content = z.strictObject({
  contentId: words().optional(),
  contentTitle: words(),
  contentLabel: z.array(words()).optional(),
  contentUrl: words().optional(),
  contentAdditionalInfoUrl: words().optional(),
  numericContentDetails: z
    .strictObject({
      value: z.int().optional(),
      rangeFrom: z.int(),
      rangeTo: z.int(),
      numericType: z.enum(["PERCENTAGE", "NPS", "RATING", "OTHER"]).optional(),
    })
    .optional(),
  stepContentDetails: z.strictObject({ value: words(), availableSteps: z.array(words()).min(1) }).optional(),
  searchObjectDetails: z
    .strictObject({
      name: words(),
      objectType: z.enum(["VENDOR", "PRODUCT", "CATEGORY"]),
      domain: words(),
      objectId: words().optional(),
      url: words().optional(),
    })
    .optional(),
  contentCustomFields: customFields,
});

const person = z.strictObject({
  name: words().optional(),
  email: words().optional(),
  phoneNumber: phoneNumber().optional(),
  personId: words().optional(),
  personBusinessContext: businessContext(["CONTACT", "LEAD"]).optional(),
  location: z
    .strictObject({
      country: words().optional(),
      state: words().optional(),
      region: words().optional(),
      city: words().optional(),
    })
    .optional(),
  company: z
    .strictObject({
      companyId: words().optional(),
      name: words().optional(),
      domain: words().optional(),
      companyBusinessContexts: z.array(businessContext(["ACCOUNT", "OPPORTUNITY"])).optional(),
    })
    .optional(),
  personCustomFields: customFields,
});

const interaction = z
  .strictObject({
    eventId: words(),
    timestamp: dateTime(),
    eventType: words(),
    sourceSystemName: words().optional(),
    sessionId: words().optional(),
    device: z.enum(["MOBILE", "PC"]).optional(),
    content,
    person: person.nullish(),
    customFields,
    trackingId: words().optional(),
  })
  .refine((event) => !(event.person && event.trackingId), {
    error: "Give the person or the tracking id, not both",
    path: ["trackingId"],
  });

export const digitalInteractionsOperations = {
  postDigitalInteraction: defineOperation({
    id: "postDigitalInteraction",
    name: "digitalInteractions.post",
    area: "digital-interactions",
    method: "POST",
    path: "/v2/digital-interaction",
    scope: "api:digital-interactions:write",
    access: "write",
    summary: "Reports something a customer did online; an event id is taken once.",
    contentType: "application/json",
    request: { body: interaction },
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
  }),
};
