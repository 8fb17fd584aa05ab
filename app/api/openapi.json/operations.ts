import type { ListedOperation } from "#lib/http/openapi/build-document.ts";
import * as accounts from "../tenants/[tenant]/accounts/route.ts";
import * as callsCallId from "../tenants/[tenant]/calls/[callId]/route.ts";
import * as callsCallIdTranscript from "../tenants/[tenant]/calls/[callId]/transcript/route.ts";
import * as calls from "../tenants/[tenant]/calls/route.ts";
import * as flowsFlowId from "../tenants/[tenant]/flows/[flowId]/route.ts";
import * as flowsBatchesBatchIdCancel from "../tenants/[tenant]/flows/batches/[batchId]/cancel/route.ts";
import * as flowsBatchesBatchIdCheck from "../tenants/[tenant]/flows/batches/[batchId]/check/route.ts";
import * as flowsBatchesBatchIdConfirm from "../tenants/[tenant]/flows/batches/[batchId]/confirm/route.ts";
import * as flowsBatchesBatchIdItems from "../tenants/[tenant]/flows/batches/[batchId]/items/route.ts";
import * as flowsBatchesBatchIdItemsCsv from "../tenants/[tenant]/flows/batches/[batchId]/items.csv/route.ts";
import * as flowsBatchesBatchIdPause from "../tenants/[tenant]/flows/batches/[batchId]/pause/route.ts";
import * as flowsBatchesBatchIdRequests from "../tenants/[tenant]/flows/batches/[batchId]/requests/route.ts";
import * as flowsBatchesBatchIdResume from "../tenants/[tenant]/flows/batches/[batchId]/resume/route.ts";
import * as flowsBatchesBatchIdRetry from "../tenants/[tenant]/flows/batches/[batchId]/retry/route.ts";
import * as flowsBatchesBatchId from "../tenants/[tenant]/flows/batches/[batchId]/route.ts";
import * as flowsBatchesBatchIdUndo from "../tenants/[tenant]/flows/batches/[batchId]/undo/route.ts";
import * as flowsBatches from "../tenants/[tenant]/flows/batches/route.ts";
import * as flowsOwners from "../tenants/[tenant]/flows/owners/route.ts";
import * as flowsProspectsLookUp from "../tenants/[tenant]/flows/prospects/look-up/route.ts";
import * as flowsProspectsUnassign from "../tenants/[tenant]/flows/prospects/unassign/route.ts";
import * as flows from "../tenants/[tenant]/flows/route.ts";
import * as flowsTasksChanges from "../tenants/[tenant]/flows/tasks/changes/route.ts";
import * as flowsTasks from "../tenants/[tenant]/flows/tasks/route.ts";
import * as people from "../tenants/[tenant]/people/route.ts";
import * as search from "../tenants/[tenant]/search/route.ts";

const at = (path: string) => `/api/tenants/[tenant]/${path}`;

/** Every route that API keys may use, in the order of the document. */
export const keyOperations: readonly ListedOperation[] = [
  {
    method: "GET",
    pattern: at("calls"),
    handler: calls.GET,
    id: "listCalls",
    tag: "Calls",
    summary: "Calls, newest first, with the filters of the calls list.",
  },
  {
    method: "GET",
    pattern: at("calls/[callId]"),
    handler: callsCallId.GET,
    id: "getCall",
    tag: "Calls",
    summary: "One call with its people, outline and key points.",
  },
  {
    method: "GET",
    pattern: at("calls/[callId]/transcript"),
    handler: callsCallIdTranscript.GET,
    id: "getTranscript",
    tag: "Calls",
    summary: "What was said in a call.",
  },
  {
    method: "GET",
    pattern: at("accounts"),
    handler: accounts.GET,
    id: "listAccounts",
    tag: "Calls",
    summary: "Accounts that calls were held with.",
  },
  {
    method: "GET",
    pattern: at("search"),
    handler: search.GET,
    id: "search",
    tag: "Search",
    summary: "Calls in which words were said, with the places.",
  },
  {
    method: "GET",
    pattern: at("people"),
    handler: people.GET,
    id: "listPeople",
    tag: "People",
    summary: "The company’s Gong users.",
  },
  {
    method: "GET",
    pattern: at("flows"),
    handler: flows.GET,
    id: "listFlows",
    tag: "Flows",
    summary: "Engage flows of all owners.",
  },
  {
    method: "GET",
    pattern: at("flows/owners"),
    handler: flowsOwners.GET,
    id: "listFlowOwners",
    tag: "Flows",
    summary: "People under whom prospects may be put into flows.",
  },
  {
    method: "GET",
    pattern: at("flows/[flowId]"),
    handler: flowsFlowId.GET,
    id: "getFlow",
    tag: "Flows",
    summary: "One flow with its steps.",
  },
  {
    method: "GET",
    pattern: at("flows/batches"),
    handler: flowsBatches.GET,
    id: "listFlowBatches",
    tag: "Batches",
    summary: "Batches of prospects, newest first.",
  },
  {
    method: "POST",
    pattern: at("flows/batches"),
    handler: flowsBatches.POST,
    id: "createFlowBatch",
    tag: "Batches",
    summary: "Keeps a list of prospects as a draft. Nothing is sent to Gong.",
    status: 201,
  },
  {
    method: "GET",
    pattern: at("flows/batches/[batchId]"),
    handler: flowsBatchesBatchId.GET,
    id: "getFlowBatch",
    tag: "Batches",
    summary: "How far a batch is.",
  },
  {
    method: "PATCH",
    pattern: at("flows/batches/[batchId]"),
    handler: flowsBatchesBatchId.PATCH,
    id: "updateFlowBatch",
    tag: "Batches",
    summary: "Chooses flow, owner, overrides and time of a draft.",
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/check"),
    handler: flowsBatchesBatchIdCheck.POST,
    id: "checkFlowBatch",
    tag: "Batches",
    summary: "Asks Gong about every prospect before anything is sent.",
    status: 202,
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/confirm"),
    handler: flowsBatchesBatchIdConfirm.POST,
    id: "confirmFlowBatch",
    tag: "Batches",
    summary: "Confirms what was checked: from here on prospects are put into the flow.",
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/pause"),
    handler: flowsBatchesBatchIdPause.POST,
    id: "pauseFlowBatch",
    tag: "Batches",
    summary: "Stops after the request under way.",
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/resume"),
    handler: flowsBatchesBatchIdResume.POST,
    id: "resumeFlowBatch",
    tag: "Batches",
    summary: "Goes on.",
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/cancel"),
    handler: flowsBatchesBatchIdCancel.POST,
    id: "cancelFlowBatch",
    tag: "Batches",
    summary: "Leaves the rest out.",
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/retry"),
    handler: flowsBatchesBatchIdRetry.POST,
    id: "retryFlowBatch",
    tag: "Batches",
    summary: "Tries again what failed and may be tried again.",
  },
  {
    method: "POST",
    pattern: at("flows/batches/[batchId]/undo"),
    handler: flowsBatchesBatchIdUndo.POST,
    id: "undoFlowBatch",
    tag: "Batches",
    summary: "Takes prospects out again that the batch put in.",
  },
  {
    method: "GET",
    pattern: at("flows/batches/[batchId]/items"),
    handler: flowsBatchesBatchIdItems.GET,
    id: "listBatchItems",
    tag: "Batches",
    summary: "What became of each prospect.",
  },
  {
    method: "GET",
    pattern: at("flows/batches/[batchId]/items.csv"),
    handler: flowsBatchesBatchIdItemsCsv.GET,
    id: "exportBatchItems",
    tag: "Batches",
    summary: "The same as a file.",
    answers: "text/csv",
  },
  {
    method: "GET",
    pattern: at("flows/batches/[batchId]/requests"),
    handler: flowsBatchesBatchIdRequests.GET,
    id: "listBatchRequests",
    tag: "Batches",
    summary: "The requests of a batch that changed something in Gong.",
  },
  {
    method: "POST",
    pattern: at("flows/prospects/look-up"),
    handler: flowsProspectsLookUp.POST,
    id: "lookUpProspects",
    tag: "Prospects in flows",
    summary: "Which flows people are in now, asked of Gong with one request.",
  },
  {
    method: "POST",
    pattern: at("flows/prospects/unassign"),
    handler: flowsProspectsUnassign.POST,
    id: "unassignProspects",
    tag: "Prospects in flows",
    summary: "Takes people out of one flow, of all flows, or ends single entries.",
  },
  {
    method: "GET",
    pattern: at("flows/tasks"),
    handler: flowsTasks.GET,
    id: "listTasks",
    tag: "Tasks",
    summary: "Engage tasks, the next due first.",
  },
  {
    method: "POST",
    pattern: at("flows/tasks/changes"),
    handler: flowsTasksChanges.POST,
    id: "changeTasks",
    tag: "Tasks",
    summary: "Finishes, dismisses, opens again or re-dates tasks.",
  },
];
