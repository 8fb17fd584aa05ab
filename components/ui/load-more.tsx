import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export interface LoadMoreProps {
  hasMore: boolean;
  isLoading?: boolean;
  onLoadMore: () => void;
  /** What is shown so far, in words: "50 of 1,284 calls". */
  summary: ReactNode;
}

export function LoadMore({ hasMore, isLoading = false, onLoadMore, summary }: LoadMoreProps) {
  return (
    <div className="flex items-center justify-between gap-4 px-4 py-3 text-xs text-ink-3">
      <span aria-live="polite" className="tabular-nums">
        {summary}
      </span>
      {hasMore ? (
        <Button size="sm" onClick={onLoadMore} isLoading={isLoading}>
          Load more
        </Button>
      ) : null}
    </div>
  );
}
