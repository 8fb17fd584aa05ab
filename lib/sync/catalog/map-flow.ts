import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asGongId, readRecord, requireId } from "../lists/read-fields.ts";
import { asCount, asFlag, asInstant, asList, asRecord, asText } from "../mappers/read-json.ts";

export interface FlowFields {
  gongId: string;
  name: string;
  folderGongId: string | null;
  folderName: string | null;
  visibility: string;
  isExclusive: boolean;
  gongCreatedAt: string | null;
}

export interface FlowOwnerFields {
  flowGongId: string;
  userGongId: string;
}

export interface FlowStepFields {
  flowGongId: string;
  stepOrder: number;
  stepGongId: string | null;
  action: string | null;
  subject: string | null;
  body: string | null;
  isReply: boolean | null;
}

/** Workspace, description and steps are learned by other requests, so they are none of these columns. */
export const flowTable: MirrorTable<FlowFields> = {
  name: "gong_flows",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    name: "text",
    folderGongId: "text",
    folderName: "text",
    visibility: "text",
    isExclusive: "boolean",
    gongCreatedAt: "timestamptz",
  },
};

export const flowOwnerTable: MirrorTable<FlowOwnerFields> = {
  name: "gong_flow_owners",
  keys: ["flowGongId", "userGongId"],
  columns: { flowGongId: "text", userGongId: "text" },
};

export const flowStepTable: MirrorTable<FlowStepFields> = {
  name: "gong_flow_steps",
  keys: ["flowGongId", "stepOrder"],
  columns: {
    flowGongId: "text",
    stepOrder: "int",
    stepGongId: "text",
    action: "text",
    subject: "text",
    body: "text",
    isReply: "boolean",
  },
};

/** Turns a flow into a row; one without a visibility counts as the company's. @throws {UnreadableRecord} without an id. */
export function mapFlow(input: unknown): MirrorRow<FlowFields> {
  const flow = readRecord(input, "flow");
  const gongId = requireId(flow.id, "flow");
  return makeRow(
    {
      gongId,
      name: asText(flow.name) ?? `Flow ${gongId}`,
      folderGongId: asGongId(flow.folderId),
      folderName: asText(flow.folderName),
      visibility: asText(flow.visibility) ?? "Company",
      isExclusive: asFlag(flow.exclusive) ?? false,
      gongCreatedAt: asInstant(flow.creationDate),
    },
    flow,
  );
}

export interface MappedSteps {
  flowGongId: string;
  description: string | null;
  steps: MirrorRow<FlowStepFields>[];
}

/** Turns a flow's steps into rows; one without a number gets its place. @throws {UnreadableRecord} without a flow. */
export function mapFlowSteps(input: unknown): MappedSteps {
  const flow = readRecord(input, "flow");
  const flowGongId = requireId(flow.id, "flow");
  const steps = asList(flow.steps).map((entry, index) => {
    const step = asRecord(entry) ?? {};
    const fields: FlowStepFields = {
      flowGongId,
      stepOrder: asCount(step.stepOrder) ?? index + 1,
      stepGongId: asGongId(step.id),
      action: asText(step.action),
      subject: asText(step.subject),
      body: asText(step.body),
      isReply: asFlag(step.isReply),
    };
    return makeRow(fields, step);
  });
  return { flowGongId, description: asText(flow.description), steps };
}
