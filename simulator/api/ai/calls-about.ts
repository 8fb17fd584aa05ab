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
  const contact = company.company.contacts().find((known) => isMeant(known, asked)) ?? null;
  const recordId = asked.type === "CONTACT" ? contact?.account.crmId : asked.id;
  const refs = company.calls.find({ by: "started" }, { nowMs, delayMs: 0 });
  const hits = await mapInSteps(refs, (ref) => (isAbout(company, ref, recordId) ? ref : null));
  const about = hits.filter((ref) => ref !== null);
  if (contact === null && about.length === 0) {
    throw new GongError(404, `${asked.type} ${asked.id} was not found`);
  }
  const details = await mapInSteps(cut(company, about, asked), (ref) => company.calls.detail(ref, nowMs));
  return asked.type === "CONTACT" && contact !== null
    ? details.filter((call) => hasParty(call, contact))
    : details;
}

/** Newest first: those of the workspace and the period that everybody may see, as many as Gong looks into. */
function cut(
  company: CompanyState,
  about: readonly CallRef[],
  { workspaceId, period }: AskedEntity,
): CallRef[] {
  const headers = about.map((ref) => ({ ref, header: company.calls.header(ref) })).reverse();
  const seen = headers.filter(({ header }) => !header.isPrivate && header.workspaceId === workspaceId);
  const newestMs = seen[0]?.header.startedMs ?? 0;
  const fromMs = period.lastDays === null ? period.fromMs : newestMs - period.lastDays * DAY_MS;
  return seen
    .filter(({ header }) => header.startedMs >= fromMs && header.startedMs < period.toMs)
    .slice(0, MOST_CALLS)
    .map(({ ref }) => ref);
}

function isMeant({ crmId, account, opportunity }: CrmContact, { type, id }: AskedEntity): boolean {
  if (type === "ACCOUNT") return account.crmId === id;
  if (type === "DEAL") return opportunity.crmId === id;
  return type === "CONTACT" && crmId === id;
}

function isAbout(company: CompanyState, ref: CallRef, recordId: string | undefined): boolean {
  if (recordId === undefined) return false;
  if (ref < 0) return linkedIds(company.calls.detail(ref)).includes(recordId);
  const { accountId, opportunityId } = company.company.callFacts(ref);
  return accountId === recordId || opportunityId === recordId;
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
