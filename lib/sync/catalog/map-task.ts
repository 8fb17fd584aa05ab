import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asGongId, asTexts, readRecord, requireId } from "../lists/read-fields.ts";
import { asCount, asEmail, asInstant, asList, asNumber, asRecord, asText } from "../mappers/read-json.ts";

export interface TaskFields {
  gongId: string;
  userGongId: string;
  status: string;
  type: string | null;
  actions: string[];
  title: string | null;
  dueAt: string | null;
  priorityName: string | null;
  priorityWeight: number | null;
  flowGongId: string | null;
  flowName: string | null;
  stepNumber: number | null;
  accountCrmId: string | null;
  accountName: string | null;
  opportunityName: string | null;
  contactCrmId: string | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  gongCreatedAt: string | null;
  gongUpdatedAt: string | null;
}

export const taskTable: MirrorTable<TaskFields> = {
  name: "gong_tasks",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    userGongId: "text",
    status: "text",
    type: "text",
    actions: "text[]",
    title: "text",
    dueAt: "timestamptz",
    priorityName: "text",
    priorityWeight: "float8",
    flowGongId: "text",
    flowName: "text",
    stepNumber: "int",
    accountCrmId: "text",
    accountName: "text",
    opportunityName: "text",
    contactCrmId: "text",
    contactName: "text",
    contactEmail: "text",
    contactPhone: "text",
    gongCreatedAt: "timestamptz",
    gongUpdatedAt: "timestamptz",
  },
};

/** Turns an Engage task of a user into a row; one without a status is open. @throws {UnreadableRecord} without an id. */
export function mapTask(input: unknown, userGongId: string): MirrorRow<TaskFields> {
  const task = readRecord(input, "task");
  const [flow, account, priority] = [asRecord(task.flow), asRecord(task.account), asRecord(task.priority)];
  const contact = asRecord(task.contact);
  const person = asRecord(contact?.data);
  const name = asTexts([person?.firstName, person?.lastName]).join(" ");
  return makeRow(
    {
      gongId: requireId(task.id, "task"),
      userGongId,
      status: asText(task.status) ?? "OPEN",
      type: asText(task.type),
      actions: asTexts(task.actions),
      title: asText(task.title),
      dueAt: asInstant(task.dueDate),
      priorityName: asText(priority?.name),
      priorityWeight: asNumber(priority?.weight),
      flowGongId: asGongId(flow?.id),
      flowName: asText(flow?.name),
      stepNumber: asRecord(flow?.step) === null ? null : asCount(asRecord(flow?.step)?.stepNumber),
      accountCrmId: asGongId(account?.crmId),
      accountName: asText(account?.name) ?? asText(person?.companyName),
      opportunityName: asText(asRecord(task.opportunity)?.name),
      contactCrmId: asGongId(contact?.crmId),
      contactName: name || null,
      contactEmail: firstOf(person?.emails, (entry) => asEmail(entry?.email)),
      contactPhone: firstOf(person?.phoneNumbers, (entry) => asText(entry?.normalized) ?? asText(entry?.raw)),
      gongCreatedAt: asInstant(task.created),
      gongUpdatedAt: asInstant(task.updated),
    },
    task,
  );
}

function firstOf(
  list: unknown,
  read: (entry: Record<string, unknown> | null) => string | null,
): string | null {
  return (
    asList(list)
      .map((entry) => read(asRecord(entry)))
      .find((value) => value !== null) ?? null
  );
}
