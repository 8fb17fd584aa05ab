import { z } from "zod";
import { isTimeZone } from "#lib/format/is-time-zone.ts";
import { mostTasksAtOnce, taskDues, taskStatuses, taskTypes } from "./choices.ts";

export type * from "./answers.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

/** The filters of the list of tasks, as they stand in the URL. */
export const ListTasksQuery = z.object({
  /** Whose: a Gong user. */
  owner: gongId.optional(),
  status: z.enum(taskStatuses).default("open"),
  type: z.enum(taskTypes).optional(),
  due: z.enum(taskDues).optional(),
  /** In which a day of `due` begins and ends. */
  zone: z.string().max(64).default("UTC").refine(isTimeZone, "must be a time zone like Europe/Berlin"),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
export type ListTasksQuery = z.infer<typeof ListTasksQuery>;
export type ListTasksFilter = z.input<typeof ListTasksQuery>;

const taskIds = z.array(gongId).min(1).max(mostTasksAtOnce);

export const ChangeTasksInput = z.discriminatedUnion("change", [
  z.strictObject({ change: z.enum(["done", "dismiss", "reopen"]), taskIds }),
  z.strictObject({ change: z.literal("due"), taskIds, dueAt: z.iso.datetime({ offset: true }) }),
]);
export type ChangeTasksInput = z.infer<typeof ChangeTasksInput>;

export interface TaskFilterOptions {
  owners: { id: string; name: string }[];
  /** False while the mirror holds no task at all. */
  hasTasks: boolean;
}

/** A result of a dialled call, as the company has set it up in Gong. */
export interface CallOutcome {
  name: string;
  category: string | null;
  connectStatus: string | null;
  sentiment: string | null;
  todoAction: string | null;
  automation: string | null;
}
