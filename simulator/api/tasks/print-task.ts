import { exactNumber } from "../../rules/exact-number.ts";
import { toZonedTime } from "../../rules/zoned-time.ts";
import type { EngageTask } from "../../state/engage/task-list.ts";
import type { CrmContact, JsonObject } from "../../world/types.ts";

const CRM_URL = "https://crm.example";
const PLACES: Record<string, { countryCode: number; country: string; timezone: string }> = {
  eng: { countryCode: 1, country: "United States", timezone: "America/New_York" },
  ger: { countryCode: 49, country: "Germany", timezone: "Europe/Berlin" },
  fre: { countryCode: 33, country: "France", timezone: "Europe/Paris" },
  spa: { countryCode: 34, country: "Spain", timezone: "Europe/Madrid" },
};

/** A task as Gong prints it: its ids are numbers, most of them beyond 2^53. */
export function printTask(task: EngageTask, timeZone: string): JsonObject {
  const { account, opportunity } = task.contact;
  return {
    id: exactNumber(task.id),
    userId: exactNumber(task.userId),
    created: toZonedTime(task.createdMs, timeZone),
    updated: toZonedTime(task.updatedMs, timeZone),
    status: task.status,
    type: task.type,
    actions: ["CALL"],
    account: { crmId: account.crmId, name: account.name, crmUrl: crmUrl("Account", account.crmId) },
    opportunity: {
      crmId: opportunity.crmId,
      name: opportunity.name,
      crmUrl: crmUrl("Opportunity", opportunity.crmId),
      status: "OPEN",
      stage: "Evaluation",
      amount: opportunity.amount,
      probability: "35",
      closeDate: null,
    },
    dueDate: toZonedTime(task.dueMs, timeZone),
    flow: task.flow && {
      id: exactNumber(task.flow.flow.id),
      name: task.flow.flow.name,
      step: {
        id: exactNumber(task.flow.step.id),
        name: `Step ${task.flow.step.stepOrder}`,
        stepNumber: task.flow.step.stepOrder,
      },
    },
    contact: { crmId: task.contact.crmId, type: "CONTACT", data: printContact(task.contact) },
    additionalContacts: [],
    title: task.title,
    priority: { ...task.priority, id: exactNumber(task.priority.id) },
  };
}

function printContact(contact: CrmContact): JsonObject {
  const place = PLACES[contact.account.language];
  const hasPhone = contact.phoneNumber !== "";
  return {
    firstName: contact.firstName,
    lastName: contact.lastName,
    crmUrl: crmUrl("Contact", contact.crmId),
    companyName: contact.account.name,
    affiliation: "Them",
    emails: contact.emailAddress === "" ? [] : [{ email: contact.emailAddress }],
    title: contact.title,
    timezone: place?.timezone ?? null,
    phoneNumbers: hasPhone ? [printPhone(contact.phoneNumber, place?.countryCode ?? 1)] : [],
    city: contact.account.city,
    country: place?.country ?? null,
    state: null,
    zipcode: null,
    optOutChannels: [],
    linkedinProfile: null,
  };
}

function printPhone(raw: string, countryCode: number): JsonObject {
  const normalized = raw.replaceAll(/[^+\d]/g, "");
  return { raw, extension: null, countryCode, normalized, label: "Work", isVerified: false };
}

function crmUrl(kind: string, crmId: string): string | null {
  return crmId === "" ? null : `${CRM_URL}/lightning/r/${kind}/${crmId}/view`;
}
