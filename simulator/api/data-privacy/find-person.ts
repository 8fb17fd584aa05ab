import { mapInSteps } from "../../rules/in-steps.ts";
import type { CallRef } from "../../state/call-store.ts";
import type { CrmContact, JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";

/** How a person is told apart from others. */
export interface PersonMark {
  isContact(contact: CrmContact): boolean;
  isParty(party: JsonObject): boolean;
  isEmail(email: string): boolean;
  /** How addresses of the person's company end, with the at sign; null when that is not known. */
  house: string | null;
}

export interface Person {
  contacts: readonly CrmContact[];
  callRefs: readonly CallRef[];
  meetingIds: readonly string[];
}

export function markByEmail(email: string): PersonMark {
  const wanted = email.toLowerCase();
  const isEmail = (other: string) => other.toLowerCase() === wanted;
  return {
    house: wanted.slice(wanted.lastIndexOf("@")),
    isEmail,
    isContact: ({ emailAddress }) => isEmail(emailAddress),
    isParty: ({ emailAddress }) => typeof emailAddress === "string" && isEmail(emailAddress),
  };
}

/** Only the digits of a number count. */
export function markByPhone(phoneNumber: string): PersonMark {
  const wanted = digitsOf(phoneNumber);
  return {
    house: null,
    isEmail: () => false,
    isContact: (contact) => digitsOf(contact.phoneNumber) === wanted,
    isParty: (party) => typeof party.phoneNumber === "string" && digitsOf(party.phoneNumber) === wanted,
  };
}

/** Where the company holds something about a person: only calls with the person's own company are looked into. */
export async function findPerson({ company, nowMs }: ApiRequest, mark: PersonMark): Promise<Person> {
  const everybody = company.company.contacts();
  const contacts = everybody.filter(
    (contact) => mark.isContact(contact) && !company.erasures.isErased(contact.crmId),
  );
  const accountIds = new Set(
    everybody.filter((other) => mark.isContact(other) || sharesHouse(other, mark)).map(accountOf),
  );
  const refs = company.calls.find({ by: "started" }, { nowMs, delayMs: 0 });
  const hits = await mapInSteps(refs, (ref) => {
    const accountId = ref < 0 ? null : company.company.callFacts(ref).accountId;
    if (ref >= 0 && (accountId === null || !accountIds.has(accountId))) return null;
    return (company.calls.detail(ref, nowMs).parties ?? []).some(mark.isParty) ? ref : null;
  });
  const meetings = company.meetings
    .all()
    .filter(({ invitees }) => invitees.some(({ email }) => email !== null && mark.isEmail(email)));
  return {
    contacts,
    callRefs: hits.filter((ref) => ref !== null),
    meetingIds: meetings.map(({ id }) => id),
  };
}

/** People who only listened are in no CRM, but their addresses end like those of their colleagues. */
function sharesHouse({ emailAddress }: CrmContact, mark: PersonMark): boolean {
  return mark.house !== null && emailAddress.endsWith(mark.house);
}

function accountOf({ account }: CrmContact): string {
  return account.crmId;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
