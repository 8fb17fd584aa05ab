import type { CompanyState } from "../state/company-state.ts";
import type { EnrolmentCount } from "../state/engage/enrolment-book.ts";
import type { Meeting } from "../state/meeting-book.ts";
import type { CrmContact, Flow } from "../world/types.ts";

/** A pair of prospect and flow, with how often the API put the one into the other. */
export interface EnrolmentReport {
  /** Prospects put into flows through the API. */
  enrolled: number;
  live: number;
  /** Pairs that were enrolled more than once: none, when nobody repeats a write blindly. */
  enrolledTwice: number;
  enrolments: EnrolmentCount[];
}

export interface ProspectQuery {
  limit: number;
  /** Only those whom nothing keeps out of a flow: never in one before. */
  isFree: boolean;
}

/** Looks into and steers Gong Engage and the meetings of one company. */
export class EngageControl {
  readonly #company: CompanyState;
  readonly #nowMs: number;

  constructor(company: CompanyState, nowMs: number) {
    this.#company = company;
    this.#nowMs = nowMs;
    company.engage.settle(nowMs);
  }

  enrolments(): EnrolmentReport {
    const enrolments = this.#company.engage.book.counts(this.#nowMs);
    return {
      enrolled: enrolments.reduce((sum, { enrolled }) => sum + enrolled, 0),
      live: enrolments.reduce((sum, { live }) => sum + live, 0),
      enrolledTwice: enrolments.filter(({ enrolled }) => enrolled > 1).length,
      enrolments,
    };
  }

  prospects({ limit, isFree }: ProspectQuery): CrmContact[] {
    const { book, prospects } = this.#company.engage;
    const wanted = prospects.all().filter(({ crmId }) => !isFree || book.ofProspect(crmId).length === 0);
    return wanted.slice(0, limit);
  }

  /** Prospects that bulk assignments made in the CRM. */
  createdProspects(): CrmContact[] {
    return this.#company.engage.prospects.created();
  }

  flows(): Flow[] {
    return this.#company.engage.shelf.flows;
  }

  /** Adds flows of the company and returns their ids. */
  addFlows(count: number): string[] {
    return this.#company.engage.shelf.add(count, this.#nowMs);
  }

  /** Deletes a flow and takes its prospects out. False when there is no such flow. */
  deleteFlow(flowId: string): boolean {
    const isKnown = this.#company.engage.shelf.find(flowId) !== null;
    if (isKnown) this.#company.engage.deleteFlow(flowId, this.#nowMs);
    return isKnown;
  }

  meetings(): Meeting[] {
    return this.#company.meetings.all();
  }
}
