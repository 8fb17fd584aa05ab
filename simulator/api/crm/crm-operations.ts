import { exactNumber } from "../../rules/exact-number.ts";
import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { findUserByEmail } from "../../state/find-user.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { listCrmSchemaFields, uploadCrmSchema } from "./crm-fields.ts";
import { readClientRequestId, readNewJob, readObjectType } from "./read-crm-query.ts";
import { uploadCrmObjects } from "./upload-crm-objects.ts";

const MOST_OBJECT_IDS = 100;
const HOUR_MS = 3_600_000;
/** Share of its time that a job waits before it begins. */
const WAITING_SHARE = 0.2;

function listCrmIntegrations({ company }: ApiRequest): JsonObject {
  const { integration } = company.crm;
  if (integration === null) return { integrations: [] };
  const { id, ownerEmail, name } = integration;
  return { integrations: [{ integrationId: exactNumber(id), ownerEmail, name }] };
}

function registerCrmIntegration({ company, body }: ApiRequest): JsonObject {
  const read = new FieldReader(body);
  const ownerEmail = read.requiredText("ownerEmail");
  const name = read.requiredText("name");
  if (ownerEmail !== "" && findUserByEmail(company, ownerEmail) === null) {
    read.fail("ownerEmail", "must be the address of a user");
  }
  read.assertValid();
  if (company.settings.hasNativeCrm || company.crm.integration !== null) {
    throw new GongError(409, "A CRM integration is already active");
  }
  return { integrationId: exactNumber(company.crm.register(ownerEmail, name).id) };
}

function deleteCrmIntegration(request: ApiRequest): JsonObject {
  const { company, nowMs } = request;
  const { integration, clientRequestId } = readNewJob(request);
  company.crm.submit({
    integrationId: integration.id,
    clientRequestId,
    submittedMs: nowMs,
    doneMs: nowMs + company.settings.crmDeletionHours * HOUR_MS,
    changes: [],
    errors: [],
    errorCount: 0,
    isDeletion: true,
  });
  return { clientRequestId };
}

function getCrmRequestStatus(request: ApiRequest): JsonObject {
  const { integrationId, clientRequestId } = readClientRequestId(request);
  const job = request.company.crm.job(integrationId, clientRequestId);
  if (job === null) throw new GongError(400, `Request ${clientRequestId} was not found`);
  const passed = (request.nowMs - job.submittedMs) / Math.max(1, job.doneMs - job.submittedMs);
  if (request.nowMs < job.doneMs) return { status: passed < WAITING_SHARE ? "PENDING" : "IN_PROGRESS" };
  const hasFailed = job.errorCount > 0 && job.changes.length === 0;
  return {
    status: hasFailed ? "FAILED" : "DONE",
    errors: job.errors.map((error) => ({ ...error })),
    totalErrorCount: job.errorCount,
    totalSuccessCount: job.changes.length,
  };
}

/** More ids than are taken are dropped without a word. */
function getCrmObjects(request: ApiRequest): JsonObject {
  const { objectType } = readObjectType(request);
  const read = new FieldReader({ objectsCrmIds: request.list });
  const ids = read.requiredIds("objectsCrmIds").slice(0, MOST_OBJECT_IDS);
  read.assertValid();
  const { crm } = request.company;
  return { crmObjectsMap: Object.fromEntries(ids.map((id) => [id, crm.record(objectType, id)])) };
}

export const crmOperations: Operation[] = [
  {
    id: "listCrmIntegrations",
    method: "GET",
    path: "/v2/crm/integrations",
    scope: "api:crm:integrations:read",
    readsBody: false,
    handle: listCrmIntegrations,
  },
  {
    id: "registerCrmIntegration",
    method: "PUT",
    path: "/v2/crm/integrations",
    scope: "api:crm:integration:register",
    readsBody: true,
    handle: registerCrmIntegration,
  },
  {
    id: "deleteCrmIntegration",
    method: "DELETE",
    path: "/v2/crm/integrations",
    scope: "api:crm:integration:delete",
    readsBody: false,
    successStatus: 201,
    handle: deleteCrmIntegration,
  },
  {
    id: "listCrmSchemaFields",
    method: "GET",
    path: "/v2/crm/entity-schema",
    scope: "api:crm:schema",
    readsBody: false,
    handle: listCrmSchemaFields,
  },
  {
    id: "uploadCrmSchema",
    method: "POST",
    path: "/v2/crm/entity-schema",
    scope: "api:crm:schema",
    readsBody: false,
    readsList: true,
    handle: uploadCrmSchema,
  },
  {
    id: "getCrmObjects",
    method: "GET",
    path: "/v2/crm/entities",
    scope: "api:crm:get-objects",
    readsBody: false,
    readsList: true,
    handle: getCrmObjects,
  },
  {
    id: "uploadCrmObjects",
    method: "POST",
    path: "/v2/crm/entities",
    scope: "api:crm:upload",
    readsBody: false,
    readsParts: true,
    successStatus: 201,
    handle: uploadCrmObjects,
  },
  {
    id: "getCrmRequestStatus",
    method: "GET",
    path: "/v2/crm/request-status",
    scope: "api:crm:upload",
    readsBody: false,
    handle: getCrmRequestStatus,
  },
];
