export const taskStatuses = ["open", "done", "dismissed", "all"] as const;
export type TaskStatusFilter = (typeof taskStatuses)[number];

export const taskTypes = ["flow", "manual"] as const;
export type TaskTypeFilter = (typeof taskTypes)[number];

/** Days count in the viewer's zone. */
export const taskDues = ["overdue", "today", "week", "later"] as const;
export type TaskDue = (typeof taskDues)[number];

export const taskChanges = ["done", "dismiss", "reopen", "due"] as const;
export type TaskChangeKind = (typeof taskChanges)[number];

export const taskOutcomes = ["changed", "refused", "unchanged", "unknown", "not_sent", "missing"] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** Each costs a request to Gong, so that is how many go at once. */
export const mostTasksAtOnce = 25;
