"use client";

import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { RunAnswer } from "#lib/explorer/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { downloadAnswer } from "../explorer-requests.ts";
import { AnswerFacts } from "./answer-facts.tsx";
import { BodyTabs } from "./body-tabs.tsx";
import { DriftNotes } from "./drift-notes.tsx";
import { NextPage } from "./next-page.tsx";
import { TroubleNote } from "./trouble-note.tsx";

export interface AnswerCardProps {
  tenant: string;
  operationId: string;
  isRunning: boolean;
  answer: RunAnswer | null;
  /** What the answer was asked with, for asking the same again. */
  sentValues: Record<string, unknown>;
  /** Why there is no answer: our own refusal, before Gong was asked. */
  failure: Error | null;
  /** Null for what has no pages. */
  onNextPage: ((cursor: string) => void) | null;
}

export function AnswerCard(props: AnswerCardProps) {
  const { tenant, operationId, isRunning, answer, sentValues, failure, onNextPage } = props;
  return (
    <Card title="Answer" isFlush>
      <div aria-live="polite" aria-busy={isRunning || undefined}>
        {isRunning ? (
          <SkeletonRows rows={5} label="Gong is asked" />
        ) : failure ? (
          <div className="p-4">
            <ProblemNote error={failure} />
          </div>
        ) : answer ? (
          <div className="flex flex-col gap-4 p-4">
            <AnswerFacts answer={answer} />
            {answer.trouble ? <TroubleNote tenant={tenant} trouble={answer.trouble} /> : null}
            {answer.itemCount === null ? null : (
              <NextPage
                summary={`${plural(answer.itemCount, "record")} on this page`}
                cursor={answer.nextCursor}
                onNextPage={onNextPage}
              />
            )}
            <DriftNotes tenant={tenant} answer={answer} />
            {answer.raw === null ? (
              <p className="text-sm text-ink-2">Gong sent no body.</p>
            ) : (
              <BodyTabs
                key={answer.runId}
                name={operationId}
                body={answer.raw}
                onDownloadWhole={
                  answer.raw.isCut ? () => downloadAnswer(tenant, operationId, sentValues) : null
                }
              />
            )}
          </div>
        ) : (
          <EmptyState title="Nothing was asked yet" className="py-8">
            Fill in what is needed and run it. The answer stands here, whole and to the digit.
          </EmptyState>
        )}
      </div>
    </Card>
  );
}
