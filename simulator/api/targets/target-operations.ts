import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { stableId } from "../../state/stable-id.ts";
import type { JsonObject } from "../../world/types.ts";
import { printTime } from "../../world/zone.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { readAssignments } from "./read-assignments.ts";

const PART = "file";
const CREATED_MS = Date.UTC(2026, 0, 12, 9);
const TARGETS = [
  { name: "Bookings", description: "Won business by quarter", type: "BOOKINGS", unit: "CURRENCY" },
  { name: "Meetings held", description: null, type: "ACTIVITY", unit: "COUNT" },
  { name: "New opportunities", description: "Qualified by sales", type: "PIPELINE", unit: "COUNT" },
] as const;

function readWorkspaceId({ company, query }: ApiRequest): string {
  const read = FieldReader.ofQuery(query);
  const workspaceId = read.requiredText("workspaceId");
  read.assertValid();
  if (!company.company.workspaces.some(({ id }) => id === workspaceId)) {
    throw new GongError(404, "Workspace not found");
  }
  return workspaceId;
}

function targetsOf({ company }: ApiRequest, workspaceId: string): (JsonObject & { id: string })[] {
  const createdDateTime = printTime(company.company.offsetAt, CREATED_MS, 0);
  return TARGETS.map((target) => ({
    id: stableId(`${company.key}:${workspaceId}:target:${target.name}`),
    ...target,
    hierarchyType: "USER",
    createdDateTime,
  }));
}

function listTargets(request: ApiRequest): JsonObject {
  return { targets: targetsOf(request, readWorkspaceId(request)) };
}

async function uploadTargetAssignments(request: ApiRequest): Promise<JsonObject> {
  const { company, params, parts, query } = request;
  const workspaceId = readWorkspaceId(request);
  const isCheckOnly = FieldReader.ofQuery(query).flag("validateOnly");
  const target = targetsOf(request, workspaceId).find(({ id }) => id === params.targetId);
  if (target === undefined) throw new GongError(404, "Target not found");
  let rows: string[][] | null = null;
  for await (const part of parts) {
    if (part.name === PART && rows === null) rows = await readAssignments(company, part);
  }
  if (rows === null) throw new GongError(400, `${PART} part is missing`);
  if (!isCheckOnly) company.targetAssignments.set(target.id, rows);
  return {};
}

export const targetOperations: Operation[] = [
  {
    id: "listTargets",
    method: "GET",
    path: "/v2/targets",
    scope: null,
    readsBody: false,
    handle: listTargets,
  },
  {
    id: "uploadTargetAssignments",
    method: "POST",
    path: "/v2/targets/:targetId/assignments",
    scope: null,
    readsBody: false,
    readsParts: true,
    handle: uploadTargetAssignments,
  },
];
