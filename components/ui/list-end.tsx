import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { LoadMore, type LoadMoreProps } from "./load-more.tsx";
import { ProblemNote } from "./problem-note.tsx";

export interface ListEndProps {
  list: Pick<
    UseInfiniteQueryResult,
    "hasNextPage" | "isFetchingNextPage" | "isFetchNextPageError" | "error" | "fetchNextPage"
  >;
  summary: LoadMoreProps["summary"];
}

/** The end of an endless list: what is shown, the way to more, and why more did not come. */
export function ListEnd({ list, summary }: ListEndProps) {
  const more = () => void list.fetchNextPage();
  return (
    <div className="border-t border-line">
      {list.isFetchNextPageError && list.error ? (
        <div className="px-4 pt-3">
          <ProblemNote error={list.error} onRetry={more} />
        </div>
      ) : null}
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={more}
        summary={summary}
      />
    </div>
  );
}
