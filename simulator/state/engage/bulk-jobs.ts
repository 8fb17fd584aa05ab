import { createRandom, randomText } from "../random.ts";
import type { NewContact } from "./prospects.ts";

/** A prospect as a bulk assignment names it; without `crmId` it is made in the CRM. */
export interface BulkProspect {
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  jobTitle: string | null;
  linkedInUrl: string | null;
  crmId: string | null;
  accountCrmId: string | null;
  companyName: string | null;
}

export interface BulkResult {
  status: "CRM_OPERATION_FAILED" | "FLOW_ASSIGNMENT_FAILED" | "ASSIGNED";
  crmId: string | null;
  flowInstanceId: string | null;
  errorCode: string | null;
  errorMessage: string | null;
}

export interface BulkItem {
  prospect: BulkProspect;
  dueMs: number;
  result: BulkResult | null;
}

export interface BulkJob {
  id: string;
  flowId: string;
  ownerUserId: string;
  startMs: number;
  endMs: number;
  items: BulkItem[];
}

/** Share of a job's time before its first prospect is worked on. */
const WAITING_SHARE = 0.2;

/** Assignments that are carried out prospect by prospect as the clock runs. */
export class BulkJobs {
  readonly #seed: string;
  readonly #jobs = new Map<string, BulkJob>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  submit(
    asked: { flowId: string; ownerUserId: string; prospects: readonly BulkProspect[] },
    nowMs: number,
    durationMs: number,
  ): BulkJob {
    const { flowId, ownerUserId, prospects } = asked;
    const startMs = nowMs + durationMs * WAITING_SHARE;
    const endMs = nowMs + durationMs;
    const stepMs = (endMs - startMs) / prospects.length;
    const items = prospects.map((prospect, at) => ({
      prospect,
      dueMs: startMs + stepMs * (at + 1),
      result: null,
    }));
    const job: BulkJob = { id: this.#newId(), flowId, ownerUserId, startMs, endMs, items };
    this.#jobs.set(job.id, job);
    return job;
  }

  find(jobId: string): BulkJob | null {
    return this.#jobs.get(jobId.toLowerCase()) ?? null;
  }

  /** What is due and not done, over all jobs, in the order of its time. */
  due(nowMs: number): { job: BulkJob; item: BulkItem }[] {
    return [...this.#jobs.values()]
      .flatMap((job) => job.items.map((item) => ({ job, item })))
      .filter(({ item }) => item.result === null && item.dueMs <= nowMs)
      .sort((left, right) => left.item.dueMs - right.item.dueMs);
  }

  #newId(): string {
    const random = createRandom(`${this.#seed}:job:${this.#jobs.size}`);
    const hex = Array.from(randomText(random, 32), (letter) => (letter.charCodeAt(0) % 16).toString(16));
    const text = hex.join("");
    const groups = [text.slice(0, 8), text.slice(8, 12), `4${text.slice(13, 16)}`, `a${text.slice(17, 20)}`];
    return [...groups, text.slice(20)].join("-");
  }
}

export function newContactOf(prospect: BulkProspect): NewContact {
  return {
    firstName: prospect.firstName ?? "",
    lastName: prospect.lastName ?? "",
    title: prospect.jobTitle ?? "",
    emailAddress: prospect.email ?? "",
    accountCrmId: prospect.accountCrmId,
    companyName: prospect.companyName,
  };
}
