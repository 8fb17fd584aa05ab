"use client";

import { Plug } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { budgetOptions } from "./budget-requests.ts";
import { DaysCard } from "./days-card.tsx";
import { ErrorsCard } from "./errors-card.tsx";
import { ForecastCard } from "./forecast-card.tsx";
import { NowCard } from "./now-card.tsx";
import { TodayCard } from "./today-card.tsx";
import { UsageCard } from "./usage-card.tsx";

/** The Gong company's daily budget: what is used, by whom, on what, and what is to come. */
export function BudgetScreen({ tenant }: { tenant: string }) {
  const query = useQuery(budgetOptions(tenant));
  const failure = failureToShow(query);
  const report = query.data;
  if (failure) return <ProblemState error={failure} onRetry={() => void query.refetch()} />;
  if (!report) {
    return (
      <Card>
        <SkeletonRows rows={8} label="Loading the budget" />
      </Card>
    );
  }
  if (report.connection === "none") {
    return (
      <Card>
        <EmptyState
          title="No budget is spent yet"
          icon={<Plug />}
          action={
            <LinkButton href={`/${tenant}/admin/connection`} variant="primary">
              See the connection
            </LinkButton>
          }
        >
          Gong gives a company 10,000 requests a day, for all its keys and apps together. When Gong is
          connected, this page shows what they are spent on.
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className="grid gap-5 lg:grid-cols-3">
      <div className="flex min-w-0 flex-col gap-5 lg:col-span-2">
        <TodayCard report={report} />
        <UsageCard report={report} />
      </div>
      <div className="flex min-w-0 flex-col gap-5">
        <NowCard report={report} />
        <ForecastCard report={report} />
        <DaysCard report={report} />
        <ErrorsCard report={report} />
      </div>
    </div>
  );
}
