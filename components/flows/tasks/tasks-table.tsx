import { Badge } from "#components/ui/badge.tsx";
import type { Tone } from "#components/ui/callout.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { TaskSummary } from "#lib/flows/tasks/schemas.ts";

const none = <span className="text-ink-3">–</span>;

const states: Record<string, { label: string; tone: Tone }> = {
  OPEN: { label: "Open", tone: "info" },
  DONE: { label: "Done", tone: "ok" },
  DISMISSED: { label: "Dismissed", tone: "neutral" },
};

export interface TasksTableProps {
  tenant: string;
  tasks: readonly TaskSummary[];
  chosen: ReadonlySet<string>;
  /** Left out where nothing can be changed. */
  onChoose?: (taskId: string, isChosen: boolean) => void;
}

/** Engage tasks, the next due first. */
export function TasksTable({ tenant, tasks, chosen, onChoose }: TasksTableProps) {
  return (
    <Table label="Tasks, the next due first">
      <TableHead>
        <HeaderCell>Task</HeaderCell>
        <HeaderCell>Due</HeaderCell>
        <HeaderCell>Status</HeaderCell>
        <HeaderCell>Owner</HeaderCell>
        <HeaderCell>Contact</HeaderCell>
        <HeaderCell>From</HeaderCell>
        <HeaderCell>Priority</HeaderCell>
      </TableHead>
      <TableBody>
        {tasks.map((task) => {
          const state = states[task.status];
          const title = task.title ?? `Task ${task.id}`;
          return (
            <Row key={task.id} isSelected={chosen.has(task.id)}>
              <Cell className="min-w-56">
                {onChoose ? (
                  <Checkbox
                    label={title}
                    checked={chosen.has(task.id)}
                    onChange={(event) => onChoose(task.id, event.target.checked)}
                  />
                ) : (
                  title
                )}
              </Cell>
              <Cell className="whitespace-nowrap">
                {task.dueAt ? (
                  <DateTime at={task.dueAt} className={task.isOverdue ? "text-danger" : ""} />
                ) : (
                  none
                )}
                {task.isOverdue ? <span className="sr-only"> overdue</span> : null}
              </Cell>
              <Cell>
                <Badge tone={state?.tone ?? "neutral"}>{state?.label ?? task.status}</Badge>
              </Cell>
              <Cell className="max-w-40 truncate">{task.owner.name}</Cell>
              <Cell
                title={[task.contact?.email, task.contact?.phone].filter(Boolean).join(", ") || undefined}
              >
                <span className="block max-w-56 truncate">
                  {task.contact?.name ?? task.contact?.email ?? task.contact?.phone ?? none}
                  {task.accountName ? <span className="text-ink-3"> {task.accountName}</span> : null}
                </span>
              </Cell>
              <Cell>
                {task.flow ? (
                  <TextLink href={`/${tenant}/flows/${task.flow.id}`}>
                    {task.flow.name}
                    {task.flow.step === null ? "" : `, step ${task.flow.step}`}
                  </TextLink>
                ) : (
                  "By hand"
                )}
              </Cell>
              <Cell>{task.priority ?? none}</Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
