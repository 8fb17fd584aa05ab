import type { CompanySettings } from "../settings.ts";
import type { Enrolment, EnrolmentBook } from "./enrolment-book.ts";
import { DAY_MS } from "./flow-instance.ts";
import type { Prospects } from "./prospects.ts";

/** Why a prospect is not put into a flow, in the words of the API. */
export interface Refusal {
  errorCode: "InvalidArgument" | "InvalidState" | "UnexpectedError";
  errorMessage: string;
}

export interface Standing {
  prospects: Prospects;
  book: EnrolmentBook;
  settings: CompanySettings;
}

/** Null when nothing stands against the enrolment. */
export function refusalOf(
  { prospects, book, settings }: Standing,
  { flow, crmProspectId, atMs }: Enrolment,
  coolOffOverride: boolean,
): Refusal | null {
  if (prospects.find(crmProspectId) === null) return invalidArgument(`Invalid crmId ${crmProspectId}`);
  const live = book.liveOfProspect(crmProspectId, atMs);
  if (live.some((instance) => instance.flow.id === flow.id) && !settings.allowDoubleEnrolment) {
    return invalidState("The prospect is already assigned to the flow");
  }
  const others = live.filter((instance) => instance.flow.id !== flow.id);
  if (others.some((instance) => instance.flow.exclusive)) {
    return invalidState("The prospect is assigned to an exclusive flow");
  }
  if (flow.exclusive && others.length > 0) {
    return invalidState("The flow is exclusive and the prospect is assigned to another flow");
  }
  const finishedMs = book.lastFinishMs(crmProspectId, atMs);
  const isCoolingOff = finishedMs !== null && atMs < finishedMs + settings.coolOffDays * DAY_MS;
  return isCoolingOff && !coolOffOverride ? invalidState("The prospect is in the cool-off period") : null;
}

export function invalidArgument(errorMessage: string): Refusal {
  return { errorCode: "InvalidArgument", errorMessage };
}

function invalidState(errorMessage: string): Refusal {
  return { errorCode: "InvalidState", errorMessage };
}
