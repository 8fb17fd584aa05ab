"use client";

import { lazy, Suspense } from "react";
import { orPlainError } from "./or-plain-error.ts";
import type { PlainErrorProps } from "./plain-error.tsx";

export interface ProblemNoteProps {
  error: Error;
  onRetry?: () => void;
}

const ProblemNotePanel = lazy(() =>
  orPlainError<ProblemNoteProps & PlainErrorProps>(import("./problem-note-panel.tsx")),
);

/** A failure in one line or two, beside what it concerns; its words come with the first one. */
export function ProblemNote(props: ProblemNoteProps) {
  return (
    <Suspense>
      <ProblemNotePanel {...props} sentence={props.error.message} nextStep="" />
    </Suspense>
  );
}
