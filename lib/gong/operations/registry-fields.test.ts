import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyOperation } from "../core/define-operation.ts";
import {
  type Fields,
  fieldsOfOperation,
  fieldsOfZod,
  type OpenApiDocument,
} from "../testing/schema-fields.ts";
import { listOperations } from "./registry.ts";

/** Gong's own document is kept beside the project on the machines where it is built. */
const documentFile = new URL("../../../../shared/gong/openapi-public.json", import.meta.url);

/** Where we differ on purpose. `+` is a field only we have, `-` one only the document has, `=` one told otherwise. */
const onPurpose: Record<string, { reason: string; differences: string[] }> = {
  listScorecards: {
    reason: "recordings show these fields",
    differences: [
      "response +scorecards[].questions[].created",
      "response +scorecards[].questions[].updated",
      "response +scorecards[].questions[].updaterUserId",
    ],
  },
  listCrmSchemaFields: {
    reason: "the document's own example says name instead of uniqueName",
    differences: ["response +objectTypeToSelectedFields{}[].name"],
  },
  uploadCrmSchema: {
    reason: "the document lists the values in its prose only",
    differences: ["request =[].referenceTo values"],
  },
  getCrmObjects: {
    reason: "the document's prose says that the ids belong in the body, where Gong reads them",
    differences: ["request -objectsCrmIds"],
  },
  uploadCrmObjects: {
    reason: "the document leaves its parameters out of the schema and names them in its prose",
    differences: ["request +clientRequestId", "request +integrationId", "request +objectType"],
  },
  listFlowFolders: {
    reason: "the document repeats the schema of listFlows; a recording shows flowsFolders",
    differences: [
      "response -flows",
      ...["creationDate", "exclusive", "folderId", "folderName", "id", "name", "visibility"].map(
        (field) => `response -flows[].${field}`,
      ),
      "response +flowsFolders",
      ...["createdById", "id", "name", "parentFolderId", "visibility"].map(
        (field) => `response +flowsFolders[].${field}`,
      ),
    ],
  },
  deleteMeeting: {
    reason: "another source adds the request id that every answer has",
    differences: ["response +requestId"],
  },
  reportContentShared: {
    reason: "its two sister operations list the values",
    differences: ["request =agentPlatform values"],
  },
};

/** Not in the document: withdrawn, undocumented, or newer than it. */
const unknownToDocument = [
  "getIntegrationSettings",
  "listManualCrmAssociations",
  "listTargets",
  "uploadTargetAssignments",
];

function compare(part: "request" | "response", ours: Fields, theirs: Fields): string[] {
  const differences: string[] = [];
  for (const path of theirs.keys()) if (!ours.has(path)) differences.push(`${part} -${path}`);
  for (const [path, field] of ours) {
    const told = theirs.get(path);
    if (told === undefined) differences.push(`${part} +${path}`);
    else {
      if (String(told.values) !== String(field.values)) differences.push(`${part} =${path} values`);
      const mustBeGiven = part === "request" && told.isRequired !== field.isRequired;
      if (mustBeGiven) differences.push(`${part} =${path} required`);
    }
  }
  return differences;
}

describe.runIf(existsSync(documentFile))("each field compared with Gong's own document", () => {
  const document: OpenApiDocument = existsSync(documentFile)
    ? JSON.parse(readFileSync(documentFile, "utf8"))
    : { paths: {}, components: { schemas: {} } };

  function differencesOf(operation: AnyOperation): string[] | undefined {
    const theirs = fieldsOfOperation(document, operation.path, operation.method);
    if (theirs === undefined) return undefined;
    const { path, query, body } = operation.request;
    const ours: Fields = new Map([...fieldsOfZod(path), ...fieldsOfZod(query), ...fieldsOfZod(body)]);
    return [
      ...compare("request", ours, theirs.request),
      ...compare("response", fieldsOfZod(operation.response), theirs.response),
    ];
  }

  it.each(listOperations().map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
    const differences = differencesOf(operation);
    expect(differences === undefined).toBe(unknownToDocument.includes(id));
    expect(differences?.toSorted() ?? []).toEqual(onPurpose[id]?.differences.toSorted() ?? []);
  });

  it("covers the whole document", () => {
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const ours = listOperations().map((operation) => `${operation.method} ${operation.path}`);
    expect(told.filter((operation) => !ours.includes(operation))).toEqual([]);
    expect(told).toHaveLength(67);
  });
});
