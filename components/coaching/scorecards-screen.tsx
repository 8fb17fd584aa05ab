"use client";

import { ClipboardCheck } from "lucide-react";
import { useAddress } from "#components/address/use-address.ts";
import { ListKeys, listKeys } from "#components/layout/list-keys.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type {
  ReviewMethod,
  RowKind,
  ScorecardAnswersQuery,
  Scorecards,
  ScorecardsQuery,
} from "#lib/scorecards/schemas.ts";
import { AnswersDialog } from "./answers-dialog.tsx";
import { ScorecardHeat } from "./scorecard-heat.tsx";
import { bringScorecardsFile, scorecardsOptions } from "./scorecard-options.ts";
import { ScorecardQuestions } from "./scorecard-questions.tsx";
import { ScorecardReviewers } from "./scorecard-reviewers.tsx";
import { type Behind, scorecardParsers } from "./scorecard-state.ts";
import { ScorecardTrend } from "./scorecard-trend.tsx";

const methods = [
  { value: "both", label: "Both" },
  { value: "manual", label: "Manual" },
  { value: "automatic", label: "Automatic" },
] as const;

const rows = [
  { value: "person", label: "By person" },
  { value: "reviewer", label: "By reviewer" },
] as const;

const keys = listKeys("scorecards", "Scorecards", "row", "Show its answers");

/** How good are the calls, by the company's own questions? */
export function ScorecardsScreen({ tenant, seesCalls }: { tenant: string; seesCalls: boolean }) {
  const { filter } = useScope();
  const [state, setState] = useAddress(scorecardParsers);
  const { scorecard, method, by } = state;
  const query: ScorecardsQuery = { ...filter, method, by, ...(scorecard && { scorecard }) };
  const found = useQuery({ ...scorecardsOptions(tenant, query), placeholderData: keepPreviousData });
  const failure = failureToShow(found);
  const { data } = found;
  const onOpen = seesCalls
    ? ({ person = null, reviewer = null, question = null }: { [Key in keyof Behind]?: string | null }) =>
        void setState({ open: "answers", person, reviewer, question })
    : undefined;
  const close = () => void setState({ open: null, person: null, reviewer: null, question: null });
  const behind: ScorecardAnswersQuery | null = data?.chosen
    ? {
        ...filter,
        method,
        scorecard: data.chosen,
        ...(state.person && { person: state.person }),
        ...(state.reviewer && { reviewer: state.reviewer }),
        ...(state.question && { question: state.question }),
      }
    : null;
  return (
    <>
      <ListKeys group={keys} />
      <ScopeBar>
        {data && data.choices.length > 0 ? (
          <Select
            aria-label="Scorecard"
            className="w-60 max-w-full"
            value={data.chosen ?? ""}
            onChange={(event) => void setState({ scorecard: event.target.value })}
            options={choicesOf(data)}
          />
        ) : null}
        <SegmentedControl
          label="Reviews"
          segments={methods}
          value={method}
          onValueChange={(next: ReviewMethod) => void setState({ method: next })}
        />
        <SegmentedControl
          label="Rows"
          segments={rows}
          value={by}
          onValueChange={(next: RowKind) => void setState({ by: next })}
        />
      </ScopeBar>
      {failure ? (
        <Card>
          <ProblemState error={failure} onRetry={() => void found.refetch()} />
        </Card>
      ) : !data ? (
        <Card title="People by question" isFlush>
          <TableSkeleton rows={12} label="Loading scorecards" />
        </Card>
      ) : data.chosen === null ? (
        <NoScorecards isCopied={data.asOf !== null} />
      ) : (
        <div
          className={cx("flex flex-col gap-5 transition-opacity", found.isPlaceholderData && "opacity-60")}
        >
          <ScorecardWords data={data} />
          {data.answered === 0 ? (
            <NoReviews isCopied={data.asOf !== null} />
          ) : (
            <ScorecardHeat
              data={data}
              by={by}
              onOpen={onOpen}
              actions={
                <ExportButton
                  size="sm"
                  fileName="scorecards.csv"
                  bring={() => bringScorecardsFile(tenant, { ...query, scorecard: data.chosen ?? undefined })}
                />
              }
            />
          )}
          {data.answered > 0 ? <ScorecardTrend trend={data.trend} questions={data.questions} /> : null}
          {data.reviewers.length > 0 ? (
            <ScorecardReviewers reviewers={data.reviewers} onOpen={onOpen} />
          ) : null}
          <ScorecardQuestions questions={data.questions} onOpen={onOpen} />
        </div>
      )}
      {state.open && seesCalls && behind ? (
        <AnswersDialog
          tenant={tenant}
          query={behind}
          title={data?.questions.find(({ id }) => id === state.question)?.text ?? "Reviews"}
          onClose={close}
        />
      ) : null}
    </>
  );
}

function choicesOf({ choices, chosen }: Scorecards) {
  const options = choices.map(({ id, name, answered, isEnabled }) => ({
    value: id,
    label: `${name} (${answered})${isEnabled ? "" : ", switched off"}`,
  }));
  if (chosen === null || choices.some(({ id }) => id === chosen)) return options;
  return [...options, { value: chosen, label: "A scorecard without reviews here" }];
}

/** The answer in one line, where it comes from, and as of when. */
function ScorecardWords({ data }: { data: Scorecards }) {
  const { locale } = useViewer();
  return (
    <p className="text-sm text-pretty text-ink-2">
      <strong className="font-semibold text-ink">
        {data.score === null ? "No score" : `Mean score ${formatNumber(data.score, locale, 2)}`}
      </strong>{" "}
      over {plural(data.answered, "review", undefined, locale)}
      {data.hasOverall ? ", by the overall question" : ", the mean of all scored questions"}.{" "}
      <span className="text-xs text-ink-3">
        Source: scorecards answered in Gong that you may see, by the day of the review in your time zone
        {data.asOf ? (
          <>
            , as of <DateTime at={data.asOf} />
          </>
        ) : null}
        .
      </span>
    </p>
  );
}

const notCopied =
  "They are copied after the first calls. Where they stay away, Gong is not connected or lacks the scopes api:settings:scorecards:read and api:stats:scorecards. An admin sees how far they are under Admin › Sync.";

function NoScorecards({ isCopied }: { isCopied: boolean }) {
  return (
    <Card>
      <EmptyState
        title={isCopied ? "No scorecards in use" : "No scorecards copied yet"}
        icon={<ClipboardCheck />}
      >
        {isCopied
          ? "Somebody who looks after Gong makes scorecards there; they come here with their answers."
          : notCopied}
      </EmptyState>
    </Card>
  );
}

function NoReviews({ isCopied }: { isCopied: boolean }) {
  return (
    <Card>
      <EmptyState
        title={isCopied ? "No reviews in this period" : "No reviews copied yet"}
        icon={<ClipboardCheck />}
      >
        {isCopied
          ? "Nobody whom you may see was reviewed with this scorecard. Choose a longer period, another team or both kinds of reviews."
          : notCopied}
      </EmptyState>
    </Card>
  );
}
