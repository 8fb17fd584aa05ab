"use client";

import { Button } from "./button.tsx";
import { Callout } from "./callout.tsx";
import { errorWords } from "./error-words.ts";
import { problemIn } from "./problem-in.ts";
import type { ProblemNoteProps } from "./problem-note.tsx";
import { ScopeNote } from "./scope-note.tsx";

/** A failure in one line or two, beside what it concerns. */
export default function ProblemNotePanel({ error, onRetry }: ProblemNoteProps) {
  const problem = problemIn(error);
  const words = errorWords[problem.code];
  const isOurs = "problem" in error;
  return (
    <Callout
      tone="danger"
      isLive
      action={
        onRetry ? (
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        ) : undefined
      }
    >
      {isOurs ? (problem.detail ?? words.sentence) : error.message}{" "}
      {isOurs ? (problem.nextStep ?? words.nextStep) : null}
      {problem.scope ? <ScopeNote scope={problem.scope} /> : null}
      {problem.gongRequestId ? (
        <span className="block text-xs">Gong request id {problem.gongRequestId}</span>
      ) : null}
    </Callout>
  );
}
