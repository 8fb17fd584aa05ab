import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { gongId, idText, uploadFile } from "../core/fields.ts";
import { answerFields, bareAnswer, list, onOff, text } from "./shapes.ts";

const csvFile = uploadFile({
  maxBytes: 50_000_000,
  contentTypes: ["text/csv", "application/csv", "application/vnd.ms-excel", "text/plain"],
});

/** Known only at second hand: no scope, no columns of the file and no enum values are published. */
export const targetsOperations = {
  listTargets: defineOperation({
    id: "listTargets",
    name: "targets.list",
    area: "targets",
    method: "GET",
    path: "/v2/targets",
    scope: null,
    access: "read",
    summary: "The targets that a workspace plans with.",
    standing: "new",
    request: { query: z.strictObject({ workspaceId: gongId() }) },
    response: z.looseObject({
      ...answerFields,
      targets: list(
        z.looseObject({
          id: idText(),
          name: text(),
          description: text(),
          type: text(),
          unit: text(),
          hierarchyType: text(),
          createdDateTime: text(),
        }),
      ),
    }),
    paging: null,
    emptyOn404: null,
  }),
  uploadTargetAssignments: defineOperation({
    id: "uploadTargetAssignments",
    name: "targets.uploadAssignments",
    area: "targets",
    method: "POST",
    path: "/v2/targets/{targetId}/assignments",
    scope: null,
    access: "write",
    summary: "Replaces the values of a target from a CSV file, or only checks the file.",
    standing: "new",
    contentType: "multipart/form-data",
    request: {
      path: z.strictObject({ targetId: gongId() }),
      query: z.strictObject({ workspaceId: gongId(), validateOnly: onOff() }),
      body: z.strictObject({ file: csvFile }),
    },
    response: bareAnswer,
    paging: null,
    emptyOn404: null,
    timeoutMs: 600_000,
  }),
};
