import type { Operation } from "../operation.ts";
import { assignDespiteCoolOff, assignProspects } from "./assign-prospects.ts";
import { getBulkAssignment, submitBulkAssignment } from "./bulk-assignments.ts";
import { getFlowSteps, listFlowFolders, listFlows } from "./list-flows.ts";
import { listProspectFlows, unassignFlowsByCrmId, unassignFlowsByInstanceId } from "./prospect-flows.ts";

const READ = "api:flows:read";
const WRITE = "api:flows:write";

export const flowOperations: Operation[] = [
  {
    id: "listFlows",
    method: "GET",
    path: "/v2/flows",
    scope: READ,
    readsBody: false,
    handle: listFlows,
  },
  {
    id: "listFlowFolders",
    method: "GET",
    path: "/v2/flows/folders",
    scope: READ,
    readsBody: false,
    handle: listFlowFolders,
  },
  {
    id: "getFlowSteps",
    method: "POST",
    path: "/v2/flows/steps",
    scope: READ,
    readsBody: true,
    handle: getFlowSteps,
  },
  {
    id: "listProspectFlows",
    method: "POST",
    path: "/v2/flows/prospects",
    scope: READ,
    readsBody: true,
    handle: listProspectFlows,
  },
  {
    id: "assignProspects",
    method: "POST",
    path: "/v2/flows/prospects/assign",
    scope: WRITE,
    readsBody: true,
    handle: assignProspects,
  },
  {
    id: "assignProspectsCoolOffOverride",
    method: "POST",
    path: "/v2/flows/prospects/assign/cool-off-override",
    scope: WRITE,
    readsBody: true,
    handle: assignDespiteCoolOff,
  },
  {
    id: "submitBulkAssignment",
    method: "POST",
    path: "/v2/flows/prospects/bulk-assignments",
    scope: WRITE,
    readsBody: true,
    successStatus: 202,
    handle: submitBulkAssignment,
  },
  {
    id: "getBulkAssignment",
    method: "GET",
    path: "/v2/flows/prospects/bulk-assignments/:id",
    scope: READ,
    readsBody: false,
    handle: getBulkAssignment,
  },
  {
    id: "unassignFlowsByCrmId",
    method: "POST",
    path: "/v2/flows/prospects/unassign-flows-by-crm-id",
    scope: WRITE,
    readsBody: true,
    handle: unassignFlowsByCrmId,
  },
  {
    id: "unassignFlowsByInstanceId",
    method: "POST",
    path: "/v2/flows/prospects/unassign-flows-by-instance-id",
    scope: WRITE,
    readsBody: true,
    handle: unassignFlowsByInstanceId,
  },
];
