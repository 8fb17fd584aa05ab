import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { idText, numericGongId, openEnum, uploadFile } from "../core/fields.ts";
import {
  answerFields,
  bareAnswer,
  clientRequestId,
  email,
  flag,
  list,
  number,
  oneOf,
  onOff,
  text,
  words,
} from "./shapes.ts";

const objectTypes = ["ACCOUNT", "CONTACT", "DEAL", "LEAD"] as const;
const fieldTypes = [
  "DATE",
  "DATETIME",
  "NUMBER",
  "PERCENT",
  "CURRENCY",
  "ID",
  "URL",
  "STRING",
  "BOOLEAN",
  "PHONENUMBER",
  "EMAILADDRESS",
  "PICKLIST",
  "REFERENCE",
  "STRINGARRAY",
] as const;

const ofType = z.strictObject({ integrationId: numericGongId(), objectType: z.enum(objectTypes) });
const ofRequest = z.strictObject({ integrationId: numericGongId(), clientRequestId: clientRequestId() });

const newField = z.strictObject({
  uniqueName: words(),
  label: words(),
  type: z.enum(fieldTypes),
  lastModified: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)$/, "Use ISO-8601 without milliseconds")
    .optional(),
  isDeleted: onOff(),
  referenceTo: z.enum([...objectTypes, "USER"]).optional(),
  orderedValueList: z.array(words()).optional(),
});

/** Gong's document calls the field's name `uniqueName`, its example `name`. */
const schemaField = z.looseObject({
  uniqueName: text(),
  name: text(),
  label: text(),
  type: oneOf(fieldTypes),
  lastModified: text(),
  isDeleted: flag(),
  referenceTo: text(),
  orderedValueList: list(z.string()),
});

const dataFile = uploadFile({
  maxBytes: 200_000_000,
  contentTypes: [
    "application/x-ndjson",
    "application/x-ldjson",
    "application/json",
    "application/octet-stream",
    "text/plain",
  ],
});

export const crmOperations = {
  listCrmIntegrations: defineOperation({
    id: "listCrmIntegrations",
    name: "crm.listIntegrations",
    area: "crm",
    method: "GET",
    path: "/v2/crm/integrations",
    scope: "api:crm:integrations:read",
    access: "read",
    summary: "The CRM integration made through the API, if there is one.",
    request: {},
    response: z.looseObject({
      ...answerFields,
      integrations: list(z.looseObject({ integrationId: idText(), ownerEmail: text(), name: text() })),
    }),
    paging: null,
    emptyOn404: null,
  }),
  registerCrmIntegration: defineOperation({
    id: "registerCrmIntegration",
    name: "crm.registerIntegration",
    area: "crm",
    method: "PUT",
    path: "/v2/crm/integrations",
    scope: "api:crm:integration:register",
    access: "write",
    summary: "Registers a CRM integration; refused while any CRM is connected.",
    contentType: "application/json",
    request: { body: z.strictObject({ ownerEmail: email(), name: words() }) },
    response: z.looseObject({ ...answerFields, integrationId: idText() }),
    paging: null,
    emptyOn404: null,
  }),
  deleteCrmIntegration: defineOperation({
    id: "deleteCrmIntegration",
    name: "crm.deleteIntegration",
    area: "crm",
    method: "DELETE",
    path: "/v2/crm/integrations",
    scope: "api:crm:integration:delete",
    access: "destructive",
    summary: "Deletes the CRM integration with all its records; takes up to a day.",
    request: { query: ofRequest },
    response: z.looseObject({ ...answerFields, clientRequestId: text() }),
    paging: null,
    emptyOn404: null,
  }),
  listCrmSchemaFields: defineOperation({
    id: "listCrmSchemaFields",
    name: "crm.listSchemaFields",
    area: "crm",
    method: "GET",
    path: "/v2/crm/entity-schema",
    scope: "api:crm:schema",
    access: "read",
    summary: "Which fields of CRM records Gong was told about.",
    request: { query: ofType },
    response: z.looseObject({
      ...answerFields,
      objectTypeToSelectedFields: z.record(z.string(), z.array(schemaField).nullable()).nullish(),
    }),
    paging: null,
    emptyOn404: null,
  }),
  uploadCrmSchema: defineOperation({
    id: "uploadCrmSchema",
    name: "crm.uploadSchema",
    area: "crm",
    method: "POST",
    path: "/v2/crm/entity-schema",
    scope: "api:crm:schema",
    access: "write",
    summary: "Replaces the fields of one kind of CRM record; all fields go in every time.",
    contentType: "application/json",
    request: { query: ofType, body: z.array(newField).min(1) },
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
  }),
  getCrmObjects: defineOperation({
    id: "getCrmObjects",
    name: "crm.getObjects",
    area: "crm",
    method: "GET",
    path: "/v2/crm/entities",
    scope: "api:crm:get-objects",
    access: "read",
    summary: "Uploaded CRM records by id, to check an upload; unknown ids come back as null.",
    contentType: "application/json",
    request: { query: ofType, body: z.array(words(64)).min(1).max(100) },
    response: z.looseObject({
      ...answerFields,
      crmObjectsMap: z.record(z.string(), z.record(z.string(), z.unknown()).nullable()).nullish(),
    }),
    paging: null,
    emptyOn404: null,
  }),
  uploadCrmObjects: defineOperation({
    id: "uploadCrmObjects",
    name: "crm.uploadObjects",
    area: "crm",
    method: "POST",
    path: "/v2/crm/entities",
    scope: "api:crm:upload",
    access: "write",
    summary: "Uploads CRM records of one kind, one JSON object a line; carried out later.",
    contentType: "multipart/form-data",
    request: {
      query: z.strictObject({
        integrationId: numericGongId(),
        objectType: z.enum([...objectTypes, "BUSINESS_USER", "STAGE"]),
        clientRequestId: clientRequestId(),
      }),
      body: z.strictObject({ dataFile }),
    },
    response: z.looseObject({ ...answerFields, clientRequestId: text() }),
    paging: null,
    emptyOn404: null,
    timeoutMs: 3_600_000,
  }),
  getCrmRequestStatus: defineOperation({
    id: "getCrmRequestStatus",
    name: "crm.getRequestStatus",
    area: "crm",
    method: "GET",
    path: "/v2/crm/request-status",
    scope: "api:crm:upload",
    access: "read",
    summary: "How far an upload or deletion of CRM records is, with the lines at fault.",
    request: { query: ofRequest },
    response: z.looseObject({
      ...answerFields,
      status: openEnum(["PENDING", "IN_PROGRESS", "DONE", "FAILED"]),
      errors: list(z.looseObject({ line: number(), description: text() })),
      totalErrorCount: number(),
      totalSuccessCount: number(),
    }),
    paging: null,
    emptyOn404: null,
  }),
};
