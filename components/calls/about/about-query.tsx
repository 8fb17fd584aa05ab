import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";

/** What a tab shows while it loads, when it cannot, and then. */
export function AboutQuery<Data>({
  query,
  label,
  children,
}: {
  query: UseQueryResult<Data>;
  label: string;
  children: (data: Data) => ReactNode;
}) {
  const failure = failureToShow(query);
  if (failure) {
    return (
      <div className="p-4">
        <ProblemNote error={failure} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return query.data === undefined ? <SkeletonRows rows={4} label={label} /> : children(query.data);
}
