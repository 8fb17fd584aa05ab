"use client";

import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery, useQuery } from "#components/query/use-query.ts";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { QueueCallItem } from "./queue-call-item.tsx";
import { queueOptions, uncoachedOptions } from "./queue-options.ts";
import { silenceOf } from "./silence-words.ts";

const shown = 5;

/** The five calls that weigh most, and who has waited longest for feedback. */
export function CoachingCard({ tenant }: { tenant: string }) {
  const { filter } = useScope();
  const queue = useInfiniteQuery({
    ...queueOptions(tenant, { ...filter, limit: shown }),
    placeholderData: keepPreviousData,
  });
  const silent = useQuery({
    ...uncoachedOptions(tenant, { ...filter, silent: 21 }),
    placeholderData: keepPreviousData,
  });
  const failed = [queue, silent].find((query) => failureToShow(query));
  const failure = failed ? failureToShow(failed) : null;
  const calls = queue.data?.pages[0]?.calls;
  const people = silent.data?.people.slice(0, shown);
  return (
    <Card
      title="Needs coaching"
      isFlush
      actions={
        <TextLink href={`/${tenant}/coaching?${scopeParams(filter, { withZone: false })}`}>
          Whole queue
        </TextLink>
      }
    >
      {failed && failure ? (
        <ProblemState error={failure} onRetry={() => void failed.refetch()} />
      ) : !calls || !people ? (
        <TableSkeleton rows={5} label="Loading what needs coaching" />
      ) : calls.length + people.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">No call of this period stands out.</p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {calls.map((call) => (
              <QueueCallItem key={call.id} tenant={tenant} call={call} />
            ))}
          </ul>
          {people.length > 0 ? (
            <ul className="flex flex-col gap-1 border-t border-line px-4 py-3 text-sm">
              {people.map((person) => (
                <li key={person.id}>
                  <TextLink href={`/${tenant}/people/${person.id}`} prefetch={false}>
                    {person.name}
                  </TextLink>
                  <span className="text-ink-2"> · {silenceOf(person)}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </Card>
  );
}
