import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { crmField, crmSystem } from "./crm-context.ts";
import { answerFields, bareAnswer, email, id, list, oneOf, phoneNumber, text } from "./shapes.ts";

const byPhone = { query: z.strictObject({ phoneNumber: phoneNumber() }) };
const byEmail = { query: z.strictObject({ emailAddress: email() }) };

/** Where Gong holds something about a person; nothing found is an answer with empty lists. */
const references = {
  ...answerFields,
  emails: list(
    z.looseObject({ from: text(), id: id(), sentTime: text(), mailbox: text(), messageHash: text() }),
  ),
  calls: list(
    z.looseObject({
      id: id(),
      status: text(),
      externalSystems: list(
        z.looseObject({
          system: crmSystem(),
          objects: list(z.looseObject({ objectType: oneOf(["Conversation", "Task"]), externalId: id() })),
        }),
      ),
    }),
  ),
  meetings: list(z.looseObject({ id: id() })),
  customerData: list(
    z.looseObject({
      system: crmSystem(),
      objects: list(
        z.looseObject({
          id: id(),
          objectType: oneOf(["Lead", "Contact"]),
          externalId: id(),
          mirrorId: id(),
          fields: list(crmField),
        }),
      ),
    }),
  ),
};

const engagementEvent = z.looseObject({
  eventType: oneOf(["contentShared", "contentViewed", "customEvent", "digitalInteraction"]),
  timestamp: text(),
  contentId: id(),
  contentUrl: text(),
  reportingSystem: text(),
  eventName: text(),
  sourceEventId: id(),
});

export const dataPrivacyOperations = {
  eraseDataForPhone: defineOperation({
    id: "eraseDataForPhone",
    name: "dataPrivacy.eraseForPhone",
    area: "data-privacy",
    method: "POST",
    path: "/v2/data-privacy/erase-data-for-phone-number",
    scope: "api:data-privacy:delete",
    access: "destructive",
    summary: "Erases for good what Gong holds about a phone number; takes hours.",
    request: byPhone,
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
  }),
  eraseDataForEmail: defineOperation({
    id: "eraseDataForEmail",
    name: "dataPrivacy.eraseForEmail",
    area: "data-privacy",
    method: "POST",
    path: "/v2/data-privacy/erase-data-for-email-address",
    scope: "api:data-privacy:delete",
    access: "destructive",
    summary: "Erases for good what Gong holds about an e-mail address; takes hours.",
    request: byEmail,
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
  }),
  getDataForPhone: defineOperation({
    id: "getDataForPhone",
    name: "dataPrivacy.getForPhone",
    area: "data-privacy",
    method: "GET",
    path: "/v2/data-privacy/data-for-phone-number",
    scope: "api:data-privacy:read",
    access: "read",
    summary: "Where Gong holds something about a phone number.",
    request: byPhone,
    response: z.looseObject({
      ...references,
      suppliedPhoneNumber: text(),
      matchingPhoneNumbers: list(z.string()),
      emailAddresses: list(z.string()),
    }),
    paging: null,
    emptyOn404: null,
  }),
  getDataForEmail: defineOperation({
    id: "getDataForEmail",
    name: "dataPrivacy.getForEmail",
    area: "data-privacy",
    method: "GET",
    path: "/v2/data-privacy/data-for-email-address",
    scope: "api:data-privacy:read",
    access: "read",
    summary: "Where Gong holds something about an e-mail address that is no Gong user's.",
    request: byEmail,
    response: z.looseObject({ ...references, customerEngagement: list(engagementEvent) }),
    paging: null,
    emptyOn404: null,
  }),
};
