import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { CrmIntegration } from "../../state/crm-hub.ts";
import type { ApiRequest } from "../operation.ts";

export const OBJECT_TYPES = ["ACCOUNT", "CONTACT", "DEAL", "LEAD"] as const;
const UPLOAD_TYPES = [...OBJECT_TYPES, "BUSINESS_USER", "STAGE"] as const;
const CLIENT_REQUEST_ID = /^[\w-]{1,64}$/;

interface OfType {
  integration: CrmIntegration;
  objectType: string;
}

/** Which kind of record of which integration is meant. Throws 400. */
export function readObjectType(request: ApiRequest, options: { isUpload?: boolean } = {}): OfType {
  const read = FieldReader.ofQuery(request.query);
  const integrationId = readIntegrationId(read);
  const objectType = read.requiredOneOf("objectType", options.isUpload ? UPLOAD_TYPES : OBJECT_TYPES) ?? "";
  read.assertValid();
  return { integration: findIntegration(request, integrationId), objectType };
}

export function readClientRequestId({ query }: ApiRequest): {
  integrationId: string;
  clientRequestId: string;
} {
  const read = FieldReader.ofQuery(query);
  const integrationId = readIntegrationId(read);
  const clientRequestId = read.requiredText("clientRequestId");
  if (clientRequestId !== "" && !CLIENT_REQUEST_ID.test(clientRequestId)) {
    read.fail("clientRequestId", "must hold up to 64 letters, digits, dashes and underscores");
  }
  read.assertValid();
  return { integrationId, clientRequestId };
}

/** A new job's id. Throws 409 for one that was used before. */
export function readNewJob(request: ApiRequest): { integration: CrmIntegration; clientRequestId: string } {
  const { integrationId, clientRequestId } = readClientRequestId(request);
  if (request.company.crm.job(integrationId, clientRequestId) !== null) {
    throw new GongError(409, `clientRequestId ${clientRequestId} was already used`);
  }
  return { integration: findIntegration(request, integrationId), clientRequestId };
}

function readIntegrationId(read: FieldReader): string {
  const integrationId = read.requiredText("integrationId");
  if (integrationId !== "" && !/^\d{1,19}$/.test(integrationId))
    read.fail("integrationId", "must be a number");
  return integrationId;
}

function findIntegration({ company }: ApiRequest, integrationId: string): CrmIntegration {
  const { integration } = company.crm;
  if (integration?.id === integrationId) return integration;
  throw new GongError(400, `Integration ${integrationId} was not found`);
}
