import type { z } from "zod";
import { AccountsPage } from "#lib/accounts/answers.ts";
import {
  CallDetail,
  CallParty,
  CallSummary,
  CallsPage,
  CallTranscript,
  ListedCall,
} from "#lib/calls/answers.ts";
import { FlowDetail, FlowOwners, FlowStep, FlowSummary, FlowsPage } from "#lib/flows/answers.ts";
import {
  BatchItemsPage,
  FlowBatch,
  FlowBatchesPage,
  FlowBatchItem,
  FlowBatchRequests,
  FlowBatchSummary,
} from "#lib/flows/batches/answers.ts";
import { ProspectInFlow, ProspectsLookUp, UnassignReport } from "#lib/flows/prospects/answers.ts";
import { TaskChangeReport, TaskSummary, TasksPage } from "#lib/flows/tasks/answers.ts";
import { PeoplePage } from "#lib/people/answers.ts";
import { SearchResults } from "#lib/search/answers.ts";

/** What the routes of the document answer, and the larger parts of it, by the names that stand there. */
export const keyAnswers = {
  AccountsPage,
  BatchItemsPage,
  CallDetail,
  CallParty,
  CallsPage,
  CallSummary,
  CallTranscript,
  FlowBatch,
  FlowBatchesPage,
  FlowBatchItem,
  FlowBatchRequests,
  FlowBatchSummary,
  FlowDetail,
  FlowOwners,
  FlowsPage,
  FlowStep,
  FlowSummary,
  ListedCall,
  PeoplePage,
  ProspectInFlow,
  ProspectsLookUp,
  SearchResults,
  TaskChangeReport,
  TasksPage,
  TaskSummary,
  UnassignReport,
} satisfies Record<string, z.ZodType>;
