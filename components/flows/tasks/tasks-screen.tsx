"use client";

import { ListTodo } from "lucide-react";
import { useState } from "react";
import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { taskDues, taskStatuses, taskTypes } from "#lib/flows/tasks/choices.ts";
import type { ListTasksFilter, TaskFilterOptions, TasksPage } from "#lib/flows/tasks/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { TaskActions } from "./task-actions.tsx";
import { type TaskFilterState, toTasksFilter } from "./task-filter-values.ts";
import { TaskFilters } from "./task-filters.tsx";
import { tasksListOptions } from "./task-requests.ts";
import { TasksTable } from "./tasks-table.tsx";

const parsers = {
  owner: parseAsString,
  status: parseAsStringLiteral(taskStatuses),
  type: parseAsStringLiteral(taskTypes),
  due: parseAsStringLiteral(taskDues),
};

export interface TasksScreenProps {
  tenant: string;
  options: TaskFilterOptions;
  mayChange: boolean;
  /** The zone that the server counted days in. */
  zone: string;
  first: FirstPage<ListTasksFilter, TasksPage> | null;
}

/** Engage tasks of everybody, from the mirror; changes go to Gong at once. */
export function TasksScreen({ tenant, options, mayChange, zone, first }: TasksScreenProps) {
  const { locale } = useViewer();
  const [state, setState] = useAddress(parsers);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const change = (next: Partial<TaskFilterState>) => {
    setChosen(new Set());
    void setState(next as Parameters<typeof setState>[0]);
  };
  const filter = toTasksFilter(state, zone);
  const list = useInfiniteQuery({
    ...tasksListOptions(tenant, filter),
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, filter),
  });
  const failure = failureToShow(list);
  const pages = list.data?.pages ?? [];
  const tasks = pages.flatMap((page) => page.tasks);
  const count = pages[0]?.count ?? null;

  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <>
      <TaskFilters options={options} state={state} onChange={change} />
      {mayChange ? (
        options.hasTasks ? (
          <TaskActions tenant={tenant} chosen={chosen} onDone={() => setChosen(new Set())} />
        ) : null
      ) : (
        <Callout title="You may look, not change">
          Your role does not open flows for changes. Ask an owner or admin of this tenant to open it for you.
        </Callout>
      )}
      <Card isFlush className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
        {failure ? (
          <ProblemState error={failure} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <TableSkeleton rows={12} label="Loading tasks" />
        ) : tasks.length > 0 ? (
          <>
            <TasksTable
              tenant={tenant}
              tasks={tasks}
              chosen={chosen}
              {...(mayChange && { onChoose: choose })}
            />
            <ListEnd
              list={list}
              summary={`${formatNumber(tasks.length, locale)} of ${count === null ? "…" : plural(count, "task", "tasks", locale)}`}
            />
          </>
        ) : options.hasTasks ? (
          <EmptyState
            title="No task matches these filters"
            icon={<ListTodo />}
            action={
              <Button onClick={() => change({ owner: null, status: "all", type: null, due: null })}>
                Show all tasks
              </Button>
            }
          >
            Drop a filter.
          </EmptyState>
        ) : (
          <EmptyState title="No tasks yet" icon={<ListTodo />}>
            Tasks appear here after Gong is connected with the scope api:tasks:read, if the company has
            Engage.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
