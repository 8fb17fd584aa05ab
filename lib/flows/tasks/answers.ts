import { z } from "zod";
import { taskOutcomes } from "./choices.ts";

const text = z.string().nullable();

export const TaskSummary = z.strictObject({
  id: z.string(),
  title: text,
  owner: z.strictObject({ id: z.string(), name: z.string() }),
  status: z.string().describe("OPEN, DONE or DISMISSED, as Gong says it."),
  type: text.describe("FLOW or MANUAL."),
  dueAt: z.iso.datetime().nullable(),
  isOverdue: z.boolean(),
  priority: text,
  flow: z.strictObject({ id: z.string(), name: z.string(), step: z.int().nullable() }).nullable(),
  contact: z.strictObject({ name: text, email: text, phone: text }).nullable(),
  accountName: text,
});
export type TaskSummary = z.infer<typeof TaskSummary>;

export const TasksPage = z.strictObject({
  tasks: z.array(TaskSummary),
  nextCursor: text,
  count: z.int().nullable().describe("All that match; only on the first page."),
});
export type TasksPage = z.infer<typeof TasksPage>;

export const TaskResult = z.strictObject({
  taskId: z.string(),
  title: text,
  outcome: z.enum(taskOutcomes),
  reason: text.describe("A sentence for people; null where the outcome says it all."),
  gongRequestId: text,
});
export type TaskResult = z.infer<typeof TaskResult>;

export const TaskChangeReport = z.strictObject({ results: z.array(TaskResult), requests: z.int() });
export type TaskChangeReport = z.infer<typeof TaskChangeReport>;
