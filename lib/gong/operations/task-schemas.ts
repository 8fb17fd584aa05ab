import { z } from "zod";
import { idText, openEnum } from "../core/fields.ts";
import { answerFields, flag, id, list, number, oneOf, text } from "./shapes.ts";

const contact = z.looseObject({
  crmId: id(),
  type: oneOf(["CONTACT", "LEAD"]),
  data: z
    .looseObject({
      firstName: text(),
      lastName: text(),
      crmUrl: text(),
      companyName: text(),
      affiliation: oneOf(["Us", "Them", "Unknown"]),
      emails: list(z.looseObject({ email: text() })),
      title: text(),
      timezone: text(),
      phoneNumbers: list(
        z.looseObject({
          raw: text(),
          extension: text(),
          countryCode: number(),
          normalized: text(),
          label: text(),
          isVerified: flag(),
        }),
      ),
      city: text(),
      country: text(),
      state: text(),
      zipcode: text(),
      optOutChannels: list(openEnum(["CALLS", "EMAILS", "SMS_MESSAGES"])),
      linkedinProfile: text(),
    })
    .nullish(),
});

/** An Engage task. Ids are numbers on the wire, beyond 2^53. */
const task = z.looseObject({
  id: idText(),
  userId: id(),
  created: text(),
  updated: text(),
  status: oneOf(["OPEN", "DONE", "DISMISSED"]),
  type: oneOf(["FLOW", "MANUAL"]),
  actions: list(openEnum(["CALL"])),
  account: z.looseObject({ crmId: id(), name: text(), crmUrl: text() }).nullish(),
  opportunity: z
    .looseObject({
      crmId: id(),
      name: text(),
      crmUrl: text(),
      status: text(),
      stage: text(),
      amount: id(),
      probability: id(),
      closeDate: text(),
    })
    .nullish(),
  dueDate: text(),
  flow: z
    .looseObject({
      id: id(),
      name: text(),
      step: z.looseObject({ id: id(), name: text(), stepNumber: number() }).nullish(),
    })
    .nullish(),
  contact: contact.nullish(),
  additionalContacts: list(contact),
  title: text(),
  priority: z.looseObject({ id: id(), name: text(), weight: number() }).nullish(),
});

export const taskList = z.looseObject({
  ...answerFields,
  tasks: list(task),
  crmType: oneOf(["SALESFORCE", "HUBSPOT", "MICROSOFT_DYNAMICS", "GENERIC"]),
});
