"use client";

import { lazy, Suspense } from "react";
import type { ErrorCode } from "#lib/errors.ts";
import { orPlainError } from "./or-plain-error.ts";

const load = () => import("./error-panel.tsx");
const ErrorPanel = lazy(() => orPlainError(load()));

export interface ErrorStateProps {
  code: ErrorCode;
  /** The problem's own sentence and next step; the code's are used without them. */
  sentence?: string | undefined;
  nextStep?: string | undefined;
  requestId?: string | undefined;
  gongRequestId?: string | undefined;
  /** The Gong scope that is missing. */
  scope?: string | undefined;
  /** The digest of an error caught while rendering; the log has the same. */
  errorId?: string | undefined;
  /** Retry is offered only when it is given. */
  onRetry?: (() => void) | undefined;
  /** Where the connection is mended; given only to those who may. */
  reconnectHref?: string | undefined;
  /** Who to ask, in words: "Ada Lovelace or Bo Ek". */
  admins?: string | undefined;
  signInHref?: string | undefined;
  backHref?: string | undefined;
  backLabel?: string | undefined;
  headingLevel?: 1 | 2;
  className?: string;
}

/** Loads what tells of failures when the first one comes. */
export function ErrorState(props: ErrorStateProps) {
  return (
    <Suspense>
      <ErrorPanel {...props} />
    </Suspense>
  );
}

/** For a calm moment: a later failure may well be that of the network. */
export const preloadErrorState = () => void load().catch(() => undefined);
