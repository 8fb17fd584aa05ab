import { FieldReader } from "../../rules/field-reader.ts";
import { findUserByEmail } from "../../state/find-user.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { findPerson, markByEmail, markByPhone, type Person, type PersonMark } from "./find-person.ts";

const HOUR_MS = 3_600_000;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE_NUMBER = /^\+[\d\s().-]{5,30}$/;

/** Throws 400 for what is no plain address, and for a user's: this is about people at customers. */
function readEmail({ company, query }: ApiRequest): string {
  const read = FieldReader.ofQuery(query);
  const email = read.requiredText("emailAddress");
  if (email !== "" && !EMAIL.test(email)) read.fail("emailAddress", "must be a plain e-mail address");
  else if (findUserByEmail(company, email) !== null)
    read.fail("emailAddress", "must not be the address of a user");
  read.assertValid();
  return email;
}

function readPhoneNumber({ query }: ApiRequest): string {
  const read = FieldReader.ofQuery(query);
  const phoneNumber = read.requiredText("phoneNumber");
  if (phoneNumber !== "" && !PHONE_NUMBER.test(phoneNumber)) {
    read.fail("phoneNumber", "must start with + and the country code");
  }
  read.assertValid();
  return phoneNumber;
}

function printReferences({ company }: ApiRequest, { callRefs, contacts, meetingIds }: Person): JsonObject {
  const objects = contacts.map(({ crmId, firstName, lastName, title }) => ({
    id: crmId,
    objectType: "Contact",
    externalId: crmId,
    mirrorId: crmId,
    fields: [
      { name: "Name", value: `${firstName} ${lastName}` },
      { name: "Title", value: title },
    ],
  }));
  return {
    emails: [],
    calls: callRefs.map((ref) => ({
      id: company.calls.header(ref).id,
      status: "COMPLETED",
      externalSystems: [],
    })),
    meetings: meetingIds.map((id) => ({ id })),
    customerData: objects.length === 0 ? [] : [{ system: "Salesforce", objects }],
  };
}

async function getDataForEmail(request: ApiRequest): Promise<JsonObject> {
  const email = readEmail(request);
  const person = await findPerson(request, markByEmail(email));
  const customerEngagement = request.company.events.withEmail(email).map((event) => ({
    eventType: event.kind,
    timestamp: event.timestamp,
    contentId: event.contentId,
    contentUrl: event.contentUrl,
    reportingSystem: event.reportingSystem,
    eventName: event.eventName,
    sourceEventId: event.eventId,
  }));
  return { ...printReferences(request, person), customerEngagement };
}

async function getDataForPhone(request: ApiRequest): Promise<JsonObject> {
  const suppliedPhoneNumber = readPhoneNumber(request);
  const person = await findPerson(request, markByPhone(suppliedPhoneNumber));
  return {
    ...printReferences(request, person),
    suppliedPhoneNumber,
    matchingPhoneNumbers: [...new Set(person.contacts.map(({ phoneNumber }) => phoneNumber))],
    emailAddresses: [...new Set(person.contacts.map(({ emailAddress }) => emailAddress))],
  };
}

/** What is known of the person now goes later; nothing found is no error. */
async function erase(request: ApiRequest, mark: PersonMark, email: string | null): Promise<JsonObject> {
  const { company, nowMs } = request;
  const { callRefs, contacts } = await findPerson(request, mark);
  company.erasures.schedule({
    dueMs: nowMs + company.settings.erasureHours * HOUR_MS,
    callRefs,
    contactIds: contacts.map(({ crmId }) => crmId),
    email,
  });
  return {};
}

function eraseDataForEmail(request: ApiRequest): Promise<JsonObject> {
  const email = readEmail(request);
  return erase(request, markByEmail(email), email);
}

function eraseDataForPhone(request: ApiRequest): Promise<JsonObject> {
  return erase(request, markByPhone(readPhoneNumber(request)), null);
}

const READ = "api:data-privacy:read";
const DELETE = "api:data-privacy:delete";

export const dataPrivacyOperations: Operation[] = [
  {
    id: "getDataForEmail",
    method: "GET",
    path: "/v2/data-privacy/data-for-email-address",
    scope: READ,
    readsBody: false,
    handle: getDataForEmail,
  },
  {
    id: "getDataForPhone",
    method: "GET",
    path: "/v2/data-privacy/data-for-phone-number",
    scope: READ,
    readsBody: false,
    handle: getDataForPhone,
  },
  {
    id: "eraseDataForEmail",
    method: "POST",
    path: "/v2/data-privacy/erase-data-for-email-address",
    scope: DELETE,
    readsBody: false,
    handle: eraseDataForEmail,
  },
  {
    id: "eraseDataForPhone",
    method: "POST",
    path: "/v2/data-privacy/erase-data-for-phone-number",
    scope: DELETE,
    readsBody: false,
    handle: eraseDataForPhone,
  },
];
