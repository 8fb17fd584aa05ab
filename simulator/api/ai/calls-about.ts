import { isJsonObject } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { mapInSteps } from "../../rules/in-steps.ts";
import type { CallRef } from "../../state/call-store.ts";
import type { CompanyState } from "../../state/company-state.ts";
import type { CallDetail, CrmContact, Json, JsonObject } from "../../world/types.ts";
import type { AskedPeriod } from "./time-period.ts";

export const ENTITY_TYPES = ["ACCOUNT", "CONTACT", "DEAL", "LEAD"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface AskedEntity {
  type: EntityType;
  id: string;
  workspaceId: string;
  period: AskedPeriod;
}

/** Gong looks into this many calls at most. */
const MOST_CALLS = 60;
const DAY_MS = 86_400_000;

/** The newest calls about a record of the CRM, newest first. Throws 404 for a record nobody knows. */
export async function callsAbout(
  company: CompanyState,
  asked: AskedEntity,
  nowMs: number,
): Promise<CallDetail[]> {
  const contacts = company.company.contacts().filter((contact) => isMeant(contact, asked));
  const [first] = contacts;
  if (first === undefined) throw new GongError(404, `${asked.type} ${asked.id} was not found`);
  const { fromMs, toMs, lastDays } = asked.period;
  const refs = company.calls.find(
    { by: "started", fromMs, toMs, workspaceId: asked.workspaceId },
    { nowMs, delayMs: 0 },
  );
  const about = (await mapInSteps(refs, (ref) => (isAbout(company, ref, asked, first) ? ref : null)))
    .filter((ref) => ref !== null)
    .reverse();
  const [newest] = about;
  const sinceMs =
    lastDays === null || newest === undefined
      ? 0
      : company.calls.header(newest).startedMs - lastDays * DAY_MS;
  const recent = about.filter((ref) => company.calls.header(ref).startedMs >= sinceMs);
  const details = await mapInSteps(recent.slice(0, MOST_CALLS), (ref) => company.calls.detail(ref, nowMs));
  return asked.type === "CONTACT" ? details.filter((call) => hasParty(call, first)) : details;
}

function isMeant({ crmId, account, opportunity }: CrmContact, { type, id }: AskedEntity): boolean {
  if (type === "ACCOUNT") return account.crmId === id;
  if (type === "DEAL") return opportunity.crmId === id;
  return type === "CONTACT" && crmId === id;
}

function isAbout(company: CompanyState, ref: CallRef, asked: AskedEntity, contact: CrmContact): boolean {
  if (company.calls.header(ref).isPrivate) return false;
  if (ref < 0) {
    const linked = linkedIds(company.calls.detail(ref));
    return linked.includes(asked.type === "DEAL" ? asked.id : contact.account.crmId);
  }
  const { accountId, opportunityId } = company.company.callFacts(ref);
  return asked.type === "DEAL" ? opportunityId === asked.id : accountId === contact.account.crmId;
}

function hasParty({ parties }: CallDetail, { emailAddress }: CrmContact): boolean {
  return (parties ?? []).some((party) => party.emailAddress === emailAddress);
}

function linkedIds({ context }: CallDetail): Json[] {
  const objects: Json[] = context.flatMap((system: JsonObject) =>
    Array.isArray(system.objects) ? system.objects : [],
  );
  return objects.filter(isJsonObject).flatMap(({ objectId }) => (objectId === undefined ? [] : [objectId]));
}
