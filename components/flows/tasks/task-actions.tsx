"use client";

import { useState } from "react";
import { useMutation } from "#components/query/use-mutation.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { toast } from "#components/ui/toast.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { mostTasksAtOnce } from "#lib/flows/tasks/choices.ts";
import { taskKeys } from "#lib/flows/tasks/query-keys.ts";
import type { ChangeTasksInput, TaskResult } from "#lib/flows/tasks/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { RedateDialog } from "./redate-dialog.tsx";
import { changeTasksRequest } from "./task-requests.ts";

export interface TaskActionsProps {
  tenant: string;
  chosen: ReadonlySet<string>;
  onDone: () => void;
}

/** What can be done with the chosen tasks, and what came of it where it did not work. */
export function TaskActions({ tenant, chosen, onDone }: TaskActionsProps) {
  const { locale } = useViewer();
  const cache = useQueryClient();
  const [failed, setFailed] = useState<TaskResult[]>([]);
  const change = useMutation({
    mutationFn: (input: ChangeTasksInput) => changeTasksRequest(tenant, input),
    onMutate: () => setFailed([]),
    onSuccess: async ({ results }) => {
      const done = results.filter(({ outcome }) => outcome === "changed").length;
      setFailed(results.filter(({ outcome }) => outcome !== "changed"));
      if (done > 0) toast.success(`${plural(done, "task", "tasks", locale)} changed`);
      onDone();
      await cache.invalidateQueries({ queryKey: taskKeys.all(tenant) });
    },
  });
  const taskIds = [...chosen];
  const isTooMany = taskIds.length > mostTasksAtOnce;
  const press = (kind: "done" | "dismiss" | "reopen") => change.mutate({ change: kind, taskIds });
  const isClosed = taskIds.length === 0 || isTooMany || change.isPending;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button disabled={isClosed} onClick={() => press("done")}>
          Mark done
        </Button>
        <Button disabled={isClosed} onClick={() => press("dismiss")}>
          Dismiss
        </Button>
        <RedateDialog
          count={taskIds.length}
          trigger={<Button disabled={isClosed}>Re-date…</Button>}
          onRedate={async (dueAt) => {
            await change.mutateAsync({ change: "due", taskIds, dueAt });
          }}
        />
        <Button variant="ghost" disabled={isClosed} onClick={() => press("reopen")}>
          Open again
        </Button>
        <span className="text-sm text-ink-3" aria-live="polite">
          {change.isPending
            ? "Gong is being told…"
            : isTooMany
              ? `${mostTasksAtOnce} tasks at once at most.`
              : taskIds.length > 0
                ? `${plural(taskIds.length, "task", "tasks", locale)} chosen, ${plural(taskIds.length, "request", "requests", locale)} to Gong`
                : "Choose tasks to change them in Gong."}
        </span>
      </div>
      {change.isError ? <ProblemNote error={change.error} /> : null}
      {failed.length > 0 ? (
        <Callout
          tone="warn"
          title={`${plural(failed.length, "task was", "tasks were", locale)} not changed`}
          isLive
        >
          <ul className="flex flex-col gap-1">
            {failed.map(({ taskId, title, reason, gongRequestId }) => (
              <li key={taskId}>
                {title ?? taskId}: {reason}
                {gongRequestId ? <span className="text-ink-3"> Gong request id {gongRequestId}</span> : null}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </div>
  );
}
