import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { BulkJob, BulkProspect } from "../../state/engage/bulk-jobs.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { readUserEmail } from "../read-user-email.ts";
import { flowFor } from "./assign-prospects.ts";

const MOST_PROSPECTS = 50;

export function submitBulkAssignment({ company, body, nowMs }: ApiRequest): JsonObject {
  const { engage, settings } = company;
  engage.settle(nowMs);
  const read = new FieldReader(body);
  const flowId = read.requiredText("flowId");
  const owner = readUserEmail(read, "flowInstanceOwnerEmail", company);
  const prospects = read.requiredObjects("prospects", MOST_PROSPECTS).map(readProspect);
  read.assertValid();
  flowFor(engage.shelf.find(flowId), owner);
  const asked = { flowId, ownerUserId: owner?.id ?? "", prospects };
  return printJob(engage.jobs.submit(asked, nowMs, settings.bulkAssignSeconds * 1_000), nowMs);
}

function readProspect(read: FieldReader): BulkProspect {
  const text = (name: string) => read.text(name) ?? null;
  const crmId = text("crmId");
  if (crmId === null) {
    read.requiredText("firstName");
    read.requiredText("lastName");
  }
  return {
    firstName: text("firstName"),
    lastName: text("lastName"),
    email: text("email"),
    jobTitle: text("jobTitle"),
    linkedInUrl: text("linkedInUrl"),
    crmId,
    accountCrmId: text("accountCrmId"),
    companyName: text("companyName"),
  };
}

export function getBulkAssignment({ company, params, nowMs }: ApiRequest): JsonObject {
  company.engage.settle(nowMs);
  const id = params.id ?? "";
  const job = company.engage.jobs.find(id);
  if (job === null) throw new GongError(404, `Flow prospects bulk assignment ${id} not found`);
  return printJob(job, nowMs);
}

function printJob(job: BulkJob, nowMs: number): JsonObject {
  const done = job.items.flatMap(({ prospect, result }) => (result === null ? [] : [{ prospect, result }]));
  const successCount = done.filter(({ result }) => result.status === "ASSIGNED").length;
  return {
    id: job.id,
    status: statusOf(job, { nowMs, isDone: done.length === job.items.length, successCount }),
    totalCount: job.items.length,
    processedCount: done.length,
    successCount,
    failedCount: done.length - successCount,
    results: done.map(({ prospect, result }) => ({ prospect: { ...prospect }, ...result })),
  };
}

/** A job fails as a whole when its flow is gone before the first prospect got in. */
function statusOf(
  job: BulkJob,
  { nowMs, isDone, successCount }: { nowMs: number; isDone: boolean; successCount: number },
): string {
  if (!isDone) return nowMs < job.startMs ? "PENDING" : "IN_PROGRESS";
  const lostItsFlow = job.items.every(({ result }) => result?.errorMessage === "Flow not found");
  return successCount === 0 && lostItsFlow ? "FAILED" : "COMPLETED";
}
