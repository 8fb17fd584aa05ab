"use client";

import { Callout } from "#components/ui/callout.tsx";
import { ScopeNote } from "#components/ui/scope-note.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RunTrouble } from "#lib/explorer/schemas.ts";

/** Why Gong did not do it: our words, the next step, Gong's own sentences. */
export function TroubleNote({ tenant, trouble }: { tenant: string; trouble: RunTrouble }) {
  const { sentence, nextStep, gongTexts, scope, retryAfterSeconds, isOutcomeUnknown, issues } = trouble;
  return (
    <Callout
      tone={isOutcomeUnknown ? "warn" : "danger"}
      isLive
      title={isOutcomeUnknown ? "It is not known whether this took effect" : sentence}
    >
      {isOutcomeUnknown ? <p>{sentence}</p> : null}
      {nextStep ? <p>{nextStep}</p> : null}
      {retryAfterSeconds === null ? null : <p>Gong asks to wait {Math.ceil(retryAfterSeconds)} s.</p>}
      {gongTexts.length > 0 ? (
        <div className="mt-2">
          <p className="text-xs text-ink-3">Gong says</p>
          <ul className="mt-0.5 flex flex-col gap-1">
            {gongTexts.map((text) => (
              <li key={text} className="border-l-2 border-line-strong pl-2 text-ink [overflow-wrap:anywhere]">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {issues.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-0.5 text-xs">
          {issues.slice(0, 20).map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code className="font-mono">{path || "the whole"}</code>: {message}
            </li>
          ))}
        </ul>
      ) : null}
      {scope ? <ScopeNote scope={scope} /> : null}
      {trouble.code === "gong_unauthorized" ? (
        <p className="mt-1">
          <TextLink href={`/${tenant}/admin/connection`}>Look at the connection</TextLink>
        </p>
      ) : null}
    </Callout>
  );
}
