import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { ScorecardAnswerRow, ScorecardAnswersQuery } from "#lib/scorecards/schemas.ts";
import { answersOptions } from "./scorecard-options.ts";
import { seenBy } from "./seen-by.ts";

export interface AnswersDialogProps {
  tenant: string;
  query: ScorecardAnswersQuery;
  title: string;
  onClose: () => void;
}

/** The answers behind one number, each leading to its call. */
export function AnswersDialog({ tenant, query, title, onClose }: AnswersDialogProps) {
  const found = useInfiniteQuery(answersOptions(tenant, query));
  const failure = failureToShow(found);
  const answers = found.data?.pages.flatMap((page) => page.answers);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      size="lg"
      title={title}
      description="Newest review first; each leads to its call."
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void found.refetch()} />
      ) : !answers ? (
        <SkeletonRows label="Loading the answers" rows={4} />
      ) : answers.length === 0 ? (
        <EmptyState title="No answers here">Choose a longer period or another team.</EmptyState>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {answers.map((answer) => (
              <AnswerItem key={answer.key} tenant={tenant} answer={answer} />
            ))}
          </ul>
          <LoadMore
            hasMore={found.hasNextPage}
            isLoading={found.isFetchingNextPage}
            onLoadMore={() => void found.fetchNextPage()}
            summary={plural(answers.length, "answer")}
          />
        </>
      )}
    </Dialog>
  );
}

function AnswerItem({ tenant, answer }: { tenant: string; answer: ScorecardAnswerRow }) {
  const { locale } = useViewer();
  const { callId, callTitle, personName, reviewerName, isAutomatic, reviewedAt, questionText } = answer;
  const { score, isNotApplicable, text, options, visibility } = answer;
  const seen = visibility === null ? undefined : seenBy[visibility];
  const isEmpty = score === null && !isNotApplicable && !text && options.length === 0;
  return (
    <li className="flex flex-col gap-1 py-2 text-sm">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <TextLink href={`/${tenant}/calls/${callId}`} prefetch={false}>
          {callTitle ?? "Untitled call"}
        </TextLink>
        <span className="font-medium tabular-nums">
          {score === null ? null : formatNumber(score, locale)}
          {isNotApplicable ? <Badge>Not applicable</Badge> : null}
          {isEmpty ? <span className="font-normal text-ink-3">not answered</span> : null}
        </span>
      </span>
      {options.length > 0 ? <span>{options.join(", ")}</span> : null}
      {text ? <span className="text-pretty">{text}</span> : null}
      <span className="text-xs text-ink-3">
        {questionText}: {personName ?? "nobody named"}, by{" "}
        {reviewerName ?? (isAutomatic ? "Gong’s own review" : "somebody unknown")},{" "}
        <DateTime at={reviewedAt} />
        {seen ? `; ${seen}` : ""}
      </span>
    </li>
  );
}
