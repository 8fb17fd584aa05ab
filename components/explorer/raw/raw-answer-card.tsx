"use client";

import { Download } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { RawAnswer } from "#lib/explorer/raw-schemas.ts";
import { formatBytes } from "#lib/explorer/run/format-bytes.ts";
import { plural } from "#lib/format/plural.ts";
import { AnswerFacts } from "../answer/answer-facts.tsx";
import { BodyTabs } from "../answer/body-tabs.tsx";
import { saveFile } from "../answer/save-file.ts";
import { TroubleNote } from "../answer/trouble-note.tsx";
import { RawAttempts } from "./raw-attempts.tsx";

export interface RawAnswerCardProps {
  tenant: string;
  isRunning: boolean;
  answer: RawAnswer | null;
  failure: Error | null;
}

/** What came back, with each try and the headers. */
export function RawAnswerCard({ tenant, isRunning, answer, failure }: RawAnswerCardProps) {
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
            <RawAttempts attempts={answer.attempts} />
            {answer.headers.length > 0 ? (
              <details className="text-xs">
                <summary className="cursor-pointer text-ink-2">
                  {plural(answer.headers.length, "header")}
                </summary>
                <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 font-mono">
                  {answer.headers.map(({ name, value }) => (
                    <div key={name} className="contents">
                      <dt className="text-ink-3">{name}</dt>
                      <dd className="[overflow-wrap:anywhere]">{value}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            ) : null}
            <Body answer={answer} />
          </div>
        ) : (
          <EmptyState title="Nothing was sent yet" className="py-8">
            The answer stands here with its status, its headers and each try.
          </EmptyState>
        )}
      </div>
    </Card>
  );
}

function Body({ answer: { runId, body } }: { answer: RawAnswer }) {
  if (body.type === "empty") return <p className="text-sm text-ink-2">Gong sent no body.</p>;
  if (body.text !== null) {
    const { text, bytes, isCut, note } = body;
    return <BodyTabs key={runId} name="gong" body={{ text, bytes, isCut, note }} onDownloadWhole={null} />;
  }
  const { base64 } = body;
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm text-ink-2">
      <span>Binary, {formatBytes(body.bytes)}</span>
      {base64 === null || body.isCut ? null : (
        <Button
          size="sm"
          icon={<Download aria-hidden="true" />}
          onClick={() => saveFile(blobOf(base64), "gong-answer.bin")}
        >
          Download
        </Button>
      )}
      {body.note ? <span className="text-xs">{body.note}</span> : null}
    </div>
  );
}

function blobOf(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
}
