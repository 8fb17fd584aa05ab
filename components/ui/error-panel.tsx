"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { cx } from "./cx.ts";
import type { ErrorStateProps } from "./error-state.tsx";
import { type ErrorAction, errorWords } from "./error-words.ts";
import { LinkButton } from "./link-button.tsx";
import { ScopeNote } from "./scope-note.tsx";

function RequestId({ name, value }: { name: string; value: string }) {
  return (
    <p className="flex items-center gap-1 text-xs text-ink-3">
      {name} <code className="font-mono select-all">{value}</code>
      <CopyButton text={value} label={`Copy ${name}`} size="sm" />
    </p>
  );
}

/** What went wrong in the words of its code, with the next step that the viewer can take. */
export default function ErrorPanel(props: ErrorStateProps) {
  const {
    code,
    requestId,
    gongRequestId,
    errorId,
    onRetry,
    reconnectHref,
    admins,
    headingLevel = 2,
    className,
  } = props;
  const words = errorWords[code];
  const Heading = headingLevel === 1 ? "h1" : "h2";
  const buttons: Record<ErrorAction, ReactNode> = {
    retry: onRetry ? (
      <Button key="retry" variant="primary" onClick={onRetry}>
        Try again
      </Button>
    ) : null,
    reconnect: reconnectHref ? (
      <LinkButton key="reconnect" variant="primary" href={reconnectHref}>
        Reconnect Gong
      </LinkButton>
    ) : null,
    "ask-admin":
      admins && !reconnectHref ? (
        <p key="ask-admin" className="w-full text-sm text-ink-2">
          Ask {admins}.
        </p>
      ) : null,
    "sign-in": (
      <LinkButton key="sign-in" variant="primary" href={props.signInHref ?? "/sign-in"}>
        Sign in
      </LinkButton>
    ),
    "go-back": props.backHref ? (
      <LinkButton key="go-back" href={props.backHref}>
        {props.backLabel ?? "Go back"}
      </LinkButton>
    ) : null,
  };
  return (
    <div
      role="alert"
      className={cx("mx-auto flex max-w-md flex-col items-center gap-1 px-6 py-14 text-center", className)}
    >
      <span className="mb-3 inline-flex size-10 items-center justify-center rounded-lg border border-danger/25 bg-danger-soft text-danger">
        <CircleAlert className="size-5" aria-hidden="true" />
      </span>
      <Heading className="text-base font-semibold text-ink">{words.title}</Heading>
      <p className="text-sm text-pretty text-ink-2">
        {props.sentence ?? words.sentence} {props.nextStep ?? words.nextStep}
      </p>
      {props.scope ? <ScopeNote scope={props.scope} /> : null}
      <div className="mt-4 flex flex-wrap justify-center gap-2 empty:hidden">
        {words.actions.map((action) => buttons[action])}
      </div>
      <div className="mt-4 flex flex-col items-center empty:hidden">
        {requestId ? <RequestId name="Request id" value={requestId} /> : null}
        {errorId ? <RequestId name="Error id" value={errorId} /> : null}
        {gongRequestId ? <RequestId name="Gong request id" value={gongRequestId} /> : null}
      </div>
    </div>
  );
}
