"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import type { CallScorecard } from "#lib/scorecards/schemas.ts";
import { callScorecardsOptions } from "./scorecard-options.ts";
import { seenBy } from "./seen-by.ts";

type Answer = CallScorecard["answers"][number];

function AnswerLine({ answer }: { answer: Answer }) {
  const { locale } = useViewer();
  const { question, score, maxRange, isNotApplicable, options, text, isOverall } = answer;
  const isEmpty = score === null && !isNotApplicable && options.length === 0 && !text;
  return (
    <li className="flex flex-col gap-0.5 py-1.5">
      <span className="flex items-baseline justify-between gap-4">
        <span className={isOverall ? "font-medium text-ink" : "text-ink"}>{question}</span>
        <span className="shrink-0 font-medium tabular-nums">
          {isNotApplicable ? (
            <Badge>N/A</Badge>
          ) : score === null ? null : (
            <>
              {formatNumber(score, locale)}
              {maxRange === null ? null : (
                <span className="font-normal text-ink-3"> / {formatNumber(maxRange, locale)}</span>
              )}
            </>
          )}
          {isEmpty ? <span className="font-normal text-ink-3">not answered</span> : null}
        </span>
      </span>
      {options.length > 0 ? <span className="text-ink-2">{options.join(", ")}</span> : null}
      {text ? <span className="text-pretty text-ink-2">{text}</span> : null}
    </li>
  );
}

function Scorecard({ scorecard }: { scorecard: CallScorecard }) {
  const { locale } = useViewer();
  const { name, personName, reviewerName, isAutomatic, reviewedAt, visibility, answers } = scorecard;
  const score = scorecard.overallScore ?? scorecard.averageScore;
  const seen = visibility === null ? undefined : seenBy[visibility];
  return (
    <section className="px-4 py-3 text-sm">
      <h3 className="flex items-baseline justify-between gap-4 font-semibold text-ink">
        {name ?? "A scorecard without a name"}
        {score === null ? null : <span className="tabular-nums">{formatNumber(score, locale)}</span>}
      </h3>
      <p className="mt-0.5 text-xs text-ink-3">
        {personName ?? "nobody named"}, by{" "}
        {reviewerName ?? (isAutomatic ? "Gong’s own review" : "somebody unknown")}
        {reviewedAt ? (
          <>
            , <DateTime at={reviewedAt} />
          </>
        ) : null}
        {seen ? ` · ${seen}` : ""}
      </p>
      <ul className="mt-1 divide-y divide-line">
        {answers.map((answer) => (
          <AnswerLine key={answer.id} answer={answer} />
        ))}
      </ul>
    </section>
  );
}

/** Every review of one call that the viewer may see. */
export function CallScorecards({ tenant, callId }: { tenant: string; callId: string }) {
  const query = useQuery(callScorecardsOptions(tenant, callId));
  const failure = failureToShow(query);
  if (failure) {
    return (
      <div className="p-4">
        <ProblemNote error={failure} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return <SkeletonRows rows={4} label="Loading the scorecards" />;
  const { scorecards } = query.data;
  if (scorecards.length === 0) {
    return (
      <p className="px-4 py-6 text-sm text-pretty text-ink-2">
        Nobody has answered a scorecard on this call that you may see. Scorecards are answered in Gong.
      </p>
    );
  }
  return (
    <div className="divide-y divide-line">
      {scorecards.map((scorecard) => (
        <Scorecard key={scorecard.id} scorecard={scorecard} />
      ))}
    </div>
  );
}
