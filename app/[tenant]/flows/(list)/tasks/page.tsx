import type { Metadata } from "next";
import { cookies } from "next/headers";
import { CallOutcomesCard } from "#components/flows/tasks/call-outcomes-card.tsx";
import { toTasksFilter } from "#components/flows/tasks/task-filter-values.ts";
import { TasksScreen } from "#components/flows/tasks/tasks-screen.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { listCallOutcomes } from "#lib/flows/tasks/list-call-outcomes.ts";
import { listTaskFilters } from "#lib/flows/tasks/list-task-filters.ts";
import { listTasks } from "#lib/flows/tasks/list-tasks.ts";
import { ListTasksQuery } from "#lib/flows/tasks/schemas.ts";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";

export const metadata: Metadata = { title: "Tasks" };

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

export default async function TasksPage(props: {
  params: Promise<{ tenant: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tenant } = await props.params;
  const ctx = await tenantPage(tenant, `/${tenant}/flows/tasks`);
  if (!covers(ctx.actor.areas.flows, "read")) return null;
  const search = await props.searchParams;
  const zone = viewerZone((await cookies()).get("zone")?.value);
  const filter = toTasksFilter(
    {
      owner: single(search.owner),
      status: single(search.status),
      type: single(search.type),
      due: single(search.due),
    },
    zone,
  );
  const query = ListTasksQuery.safeParse(filter);
  const [options, outcomes, page] = await Promise.all([
    listTaskFilters({ ctx }),
    listCallOutcomes({ ctx }),
    query.success ? listTasks({ ctx, input: query.data }) : null,
  ]);
  return (
    <PageBody>
      <TasksScreen
        tenant={tenant}
        options={options}
        mayChange={covers(ctx.actor.areas.flows, "write")}
        zone={zone}
        first={page && { filter, page, at: Date.now() }}
      />
      <CallOutcomesCard outcomes={outcomes} />
    </PageBody>
  );
}
