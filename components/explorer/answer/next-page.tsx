import { ChevronRight } from "lucide-react";
import { Button } from "#components/ui/button.tsx";

export interface NextPageProps {
  summary: string;
  /** Null on the last page. */
  cursor: string | null;
  onNextPage: ((cursor: string) => void) | null;
}

export function NextPage({ summary, cursor, onNextPage }: NextPageProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-2">
      <span className="tabular-nums">{summary}</span>
      {cursor !== null && onNextPage ? (
        <Button size="sm" icon={<ChevronRight aria-hidden="true" />} onClick={() => onNextPage(cursor)}>
          Next page
        </Button>
      ) : onNextPage ? (
        <span className="text-xs text-ink-3">This is the last page</span>
      ) : null}
    </div>
  );
}
