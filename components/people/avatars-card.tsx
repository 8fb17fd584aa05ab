"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { avatarsOptions } from "./people-options.ts";

/** Who of Gong's own people has a stand-in among the users; asked of Gong itself. */
export function AvatarsCard({ tenant }: { tenant: string }) {
  const list = useQuery(avatarsOptions(tenant));
  return (
    <Card
      title="Avatars of Gong’s people"
      description="They let Gong’s own staff into the company’s account, and belong to nobody here"
      isFlush
      {...(list.data && {
        footer: (
          <>
            Asked of Gong at <DateTime at={list.data.fetchedAt} />
          </>
        ),
      })}
    >
      {list.error ? (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <TableSkeleton rows={2} label="Asking Gong" />
      ) : list.data.avatars.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">Gong lists none.</p>
      ) : (
        <ul className="divide-y divide-line">
          {list.data.avatars.map((avatar) => (
            <li key={avatar.id} className="flex flex-wrap gap-x-3 px-4 py-2 text-sm">
              <span className="font-medium text-ink">{avatar.name}</span>
              {avatar.title ? <span className="text-ink-2">{avatar.title}</span> : null}
              {avatar.emailAddress ? <span className="text-ink-3">{avatar.emailAddress}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
