import { z } from "zod";
import { idText, openEnum } from "../core/fields.ts";
import { answerFields, flag, id, list, number, oneOf, text, words } from "./shapes.ts";

const visibility = () => oneOf(["Company", "Personal", "Shared"]);

/** Gong writes the text "null" where a folder has no parent or maker. */
const idOrNullText = () =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value === "null" || value === null || value === undefined ? null : String(value)));

export const flow = z.looseObject({
  id: idText(),
  name: text(),
  folderId: id(),
  folderName: text(),
  visibility: visibility(),
  creationDate: text(),
  exclusive: flag(),
});

export const flowFolder = z.looseObject({
  id: idText(),
  name: text(),
  parentFolderId: idOrNullText(),
  createdById: idOrNullText(),
  visibility: visibility(),
});

/** `stepOrder` counts from 1. */
export const flowWithSteps = z.looseObject({
  id: idText(),
  name: text(),
  folderId: id(),
  visibility: visibility(),
  creationDate: text(),
  exclusive: flag(),
  description: text(),
  steps: list(
    z.looseObject({
      id: id(),
      stepOrder: number(),
      action: oneOf([
        "SEND_EMAIL",
        "AUTO_SEND_EMAIL",
        "CALL",
        "LINKEDIN_CONNECT",
        "LINKEDIN_MESSAGE",
        "CUSTOM",
      ]),
      subject: text(),
      body: text(),
      isReply: flag(),
    }),
  ),
});

/** One prospect's way through one flow. */
export const flowInstance = z.looseObject({
  flowId: id(),
  flowName: text(),
  crmProspectId: id(),
  flowInstanceId: idText(),
  flowInstanceOwnerEmail: text(),
  flowInstanceOwnerFullName: text(),
  flowInstanceCreateDate: text(),
  flowInstanceStatus: oneOf([
    "Pending",
    "Running",
    "Paused",
    "FinishedNoReply",
    "FinishedResponse",
    "Finished",
  ]),
  workspaceId: id(),
  exclusive: flag(),
});

export const assignment = z.looseObject({
  ...answerFields,
  prospectsAssigned: list(flowInstance),
  prospectsNotAssigned: list(
    z.looseObject({
      flowId: id(),
      crmProspectId: id(),
      errorCode: oneOf(["InvalidArgument", "InvalidState", "UnexpectedError"]),
      errorMessage: text(),
    }),
  ),
});

const bulkProspect = z.looseObject({
  firstName: text(),
  lastName: text(),
  email: text(),
  jobTitle: text(),
  linkedInUrl: text(),
  crmId: id(),
  accountCrmId: id(),
  companyName: text(),
});

export const bulkAssignment = z.looseObject({
  ...answerFields,
  id: idText(),
  status: openEnum(["PENDING", "IN_PROGRESS", "COMPLETED", "FAILED"]),
  totalCount: number(),
  processedCount: number(),
  successCount: number(),
  failedCount: number(),
  results: list(
    z.looseObject({
      prospect: bulkProspect.nullish(),
      status: oneOf(["CRM_OPERATION_FAILED", "FLOW_ASSIGNMENT_FAILED", "ASSIGNED"]),
      crmId: id(),
      flowInstanceId: id(),
      errorCode: text(),
      errorMessage: text(),
    }),
  ),
});

/** A prospect to make in the CRM, or one that is there already. */
export const newBulkProspect = z
  .strictObject({
    firstName: words().optional(),
    lastName: words().optional(),
    email: words().optional(),
    jobTitle: words().optional(),
    linkedInUrl: words().optional(),
    crmId: words().optional(),
    accountCrmId: words().optional(),
    companyName: words().optional(),
  })
  .refine((prospect) => prospect.crmId || (prospect.firstName && prospect.lastName), {
    error: "Give the CRM id, or first and last name",
  });
