import type { Company } from "../../world/types.ts";
import { createRandom, type Random } from "../random.ts";
import type { CompanySettings } from "../settings.ts";
import { type BulkItem, type BulkJob, BulkJobs, type BulkResult, newContactOf } from "./bulk-jobs.ts";
import { type Enrolment, EnrolmentBook } from "./enrolment-book.ts";
import type { FlowInstance } from "./flow-instance.ts";
import { FlowShelf } from "./flow-shelf.ts";
import { Prospects } from "./prospects.ts";
import { invalidArgument, type Refusal, refusalOf } from "./refusal.ts";
import { TaskList } from "./task-list.ts";

/** Gong Engage of one company: flows, who is in them, bulk jobs and tasks. */
export class Engage {
  readonly shelf: FlowShelf;
  readonly prospects: Prospects;
  readonly book: EnrolmentBook;
  readonly jobs: BulkJobs;
  readonly tasks: TaskList;
  readonly #settings: () => CompanySettings;
  /** Draws partial failures; separate from other faults, so that neither shifts the other. */
  readonly #draws: Random;

  constructor(company: Company, seed: string, settings: () => CompanySettings) {
    const world = company.engage();
    this.#settings = settings;
    this.#draws = createRandom(`${seed}:partial failures`);
    this.shelf = new FlowShelf(world);
    this.prospects = new Prospects(company.contacts(), seed);
    this.book = new EnrolmentBook(seed);
    this.jobs = new BulkJobs(seed);
    for (const { flowId, createdMs, ...past } of world.pastEnrolments) {
      const flow = this.shelf.find(flowId);
      if (flow) this.book.add({ ...past, flow, atMs: createdMs, isPast: true });
    }
    this.tasks = new TaskList({
      company,
      startMs: world.startMs,
      book: this.book,
      prospects: this.prospects,
    });
  }

  /** Puts one prospect into a flow, or says why not. */
  enrol(enrolment: Enrolment, coolOffOverride: boolean): FlowInstance | Refusal {
    const settings = this.#settings();
    const isUnlucky = this.#draws() < settings.assignFailureRate;
    if (this.shelf.find(enrolment.flow.id) === null) return invalidArgument("Flow not found");
    const refusal = refusalOf(
      { prospects: this.prospects, book: this.book, settings },
      enrolment,
      coolOffOverride,
    );
    if (refusal !== null) return refusal;
    if (isUnlucky) return { errorCode: "UnexpectedError", errorMessage: "An unexpected error occurred" };
    const instance = this.book.add(enrolment);
    const { deleteFlowAfter } = settings;
    if (deleteFlowAfter > 0 && this.book.enrolledInFlow(enrolment.flow.id) >= deleteFlowAfter) {
      this.deleteFlow(enrolment.flow.id, enrolment.atMs);
    }
    return instance;
  }

  deleteFlow(flowId: string, nowMs: number): void {
    this.shelf.delete(flowId);
    this.book.removeFlow(flowId, nowMs);
  }

  /** Carries out what bulk jobs had to do up to this moment. */
  settle(nowMs: number): void {
    for (const { job, item } of this.jobs.due(nowMs)) item.result = this.#carryOut(job, item);
  }

  #carryOut(job: BulkJob, { prospect, dueMs }: BulkItem): BulkResult {
    const flow = this.shelf.find(job.flowId);
    if (flow === null)
      return failure("FLOW_ASSIGNMENT_FAILED", prospect.crmId, invalidArgument("Flow not found"));
    if (prospect.crmId === null && this.#draws() < this.#settings().crmFailureRate) {
      const errorMessage = "The CRM's daily limit of requests is exceeded";
      return failure("CRM_OPERATION_FAILED", null, { errorCode: "REQUEST_LIMIT_EXCEEDED", errorMessage });
    }
    const crmProspectId =
      prospect.crmId ?? this.prospects.create(newContactOf(prospect), job.ownerUserId).crmId;
    const enrolled = this.enrol({ flow, crmProspectId, ownerUserId: job.ownerUserId, atMs: dueMs }, false);
    if ("errorCode" in enrolled) return failure("FLOW_ASSIGNMENT_FAILED", crmProspectId, enrolled);
    return {
      status: "ASSIGNED",
      crmId: crmProspectId,
      flowInstanceId: enrolled.id,
      errorCode: null,
      errorMessage: null,
    };
  }
}

function failure(
  status: "CRM_OPERATION_FAILED" | "FLOW_ASSIGNMENT_FAILED",
  crmId: string | null,
  why: { errorCode: string; errorMessage: string },
): BulkResult {
  return { status, crmId, flowInstanceId: null, ...why };
}
