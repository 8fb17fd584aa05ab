import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { cutPage } from "../../rules/page.ts";
import { isVisibleTo } from "../../state/engage/flow-shelf.ts";
import type { Flow, FlowFolder, GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { readUserEmail } from "../read-user-email.ts";
import { printFlow, printFlowWithSteps, printFolder } from "./print-flow.ts";

const MOST_RECENT = 20;
const MOST_STEPS = 20;

export function listFlows(request: ApiRequest): JsonObject {
  const { company } = request;
  company.engage.settle(request.nowMs);
  const read = FieldReader.ofQuery(request.query);
  const owner = readUserEmail(read, "flowOwnerEmail", company);
  const workspaceId = read.text("workspaceId");
  const folderId = read.text("folderId");
  const isRecentOnly = read.flag("mostRecentlyAssigned");
  const cursor = read.text("cursor");
  read.assertValid();
  const wanted = company.engage.shelf.flows.filter(
    (flow) =>
      isVisibleTo(flow, owner?.id ?? "") &&
      (workspaceId === undefined || flow.workspaceId === workspaceId) &&
      (folderId === undefined || flow.folderId === folderId),
  );
  const flows = isRecentOnly ? mostRecentlyAssigned(request, wanted) : wanted;
  const key = ["listFlows", owner?.id, workspaceId, folderId, isRecentOnly];
  const page = pageOf(request, flows, key, cursor);
  return { records: page.records, flows: page.rows.map((flow) => printFlow(company, flow)) };
}

function mostRecentlyAssigned({ company }: ApiRequest, flows: readonly Flow[]): Flow[] {
  const lastMs = new Map<string, number>();
  for (const { flow, createdMs } of company.engage.book.all()) {
    lastMs.set(flow.id, Math.max(createdMs, lastMs.get(flow.id) ?? 0));
  }
  return flows
    .filter(({ id }) => lastMs.has(id))
    .toSorted((left, right) => (lastMs.get(right.id) ?? 0) - (lastMs.get(left.id) ?? 0))
    .slice(0, MOST_RECENT);
}

export function listFlowFolders(request: ApiRequest): JsonObject {
  const { company } = request;
  const read = FieldReader.ofQuery(request.query);
  const owner = readUserEmail(read, "flowFolderOwnerEmail", company);
  const parentId = read.text("parentId");
  const workspaceId = read.text("workspaceId");
  const cursor = read.text("cursor");
  read.assertValid();
  const folders = company.engage.shelf.folders.filter(
    (folder) =>
      isFolderOf(folder, owner) &&
      (workspaceId === undefined || folder.workspaceId === workspaceId) &&
      (parentId === undefined || folder.id === parentId || folder.parentFolderId === parentId),
  );
  const key = ["listFlowFolders", owner?.id, parentId, workspaceId];
  const page = pageOf(request, folders, key, cursor);
  return { records: page.records, flowsFolders: page.rows.map(printFolder) };
}

function isFolderOf(folder: FlowFolder, owner: GongUser | null): boolean {
  return folder.visibility === "Company" || folder.createdById === owner?.id;
}

export function getFlowSteps({ company, body, nowMs }: ApiRequest): JsonObject {
  company.engage.settle(nowMs);
  const read = new FieldReader(body);
  const flowIds = read.ids("flowIds", MOST_STEPS) ?? [];
  read.assertValid();
  const flows = [...new Set(flowIds)].map((id) => {
    const flow = company.engage.shelf.find(id);
    if (flow === null) throw new GongError(404, `Flow not found: flowId=${id}`);
    return flow;
  });
  return { flows: flows.map((flow) => printFlowWithSteps(company, flow)) };
}

function pageOf<Row extends { id: string }>(
  { company, nowMs }: ApiRequest,
  rows: readonly Row[],
  request: unknown,
  cursor: string | undefined,
): { rows: Row[]; records: JsonObject } {
  const { cursorSecret: secret, settings } = company;
  const page = cutPage(rows, { request, cursor, secret, nowMs, repeatRows: settings.repeatRows });
  return { rows: page.rows, records: page.records(page.rows.length, page.rows.at(-1)?.id ?? "") };
}
