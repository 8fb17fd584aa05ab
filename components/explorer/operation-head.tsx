"use client";

import { CircleOff, Link2 } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ExplorerOperationDetail } from "#lib/explorer/schemas.ts";
import { shareFields, shareParameter } from "#lib/explorer/share-link.ts";
import { AccessBadge, MethodMark, standingWords } from "./list/marks.tsx";

export interface OperationHeadProps {
  tenant: string;
  operation: ExplorerOperationDetail;
  values: Record<string, unknown>;
}

const standingSentences: Record<NonNullable<ExplorerOperationDetail["standing"]>, string> = {
  deprecated: "Gong keeps this one for old programs and names another to use.",
  withdrawn: "Gong took this one out of its documents. It may stop answering on any day.",
  undocumented: "Gong does not document this one. It was seen to answer.",
  new: "Gong has not published everything about this one yet.",
};

/** What the operation is: method and path, what it does, and which scopes it needs. */
export function OperationHead({ tenant, operation, values }: OperationHeadProps) {
  const scopes = [operation.scope, ...operation.extraScopes.map(({ scope }) => scope)].filter(
    (scope): scope is string => scope !== null,
  );
  const scopeHref = (scope: string) => `/${tenant}/admin/scopes#${scope}`;
  async function copyLink() {
    const query = new URLSearchParams();
    const fields = shareFields(values);
    if (fields) query.set(shareParameter, fields);
    const { origin, pathname } = window.location;
    await navigator.clipboard.writeText(`${origin}${pathname}${query.size > 0 ? `?${query}` : ""}`);
    toast.success("Link copied", {
      description: "It names the fields that are filled in, not their values.",
    });
  }
  return (
    <div className="flex flex-col gap-3 pb-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="text-base text-ink">{operation.summary}</p>
          <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <MethodMark method={operation.method} />
            <code className="font-mono text-xs [overflow-wrap:anywhere] text-ink-2">{operation.path}</code>
            <CopyButton text={operation.path} label="Copy the path" />
          </p>
        </div>
        <Button icon={<Link2 aria-hidden="true" />} onClick={() => void copyLink()}>
          Share
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2 text-xs text-ink-2">
        <AccessBadge access={operation.access} />
        {operation.isPaged ? <Badge>Paged</Badge> : null}
        {operation.hasFile ? <Badge>Takes a file</Badge> : null}
        {operation.isEmptyOn404 ? <Badge>Nothing found is an empty list</Badge> : null}
        {operation.standing ? <Badge tone="warn">{standingWords[operation.standing]}</Badge> : null}
        {scopes.length === 0 ? <span>No scope is published</span> : null}
        {scopes.map((scope) => (
          <span key={scope} className="inline-flex items-center gap-1">
            {operation.missingScopes.includes(scope) ? (
              <CircleOff className="size-3.5 text-warn" aria-label="Missing" role="img" />
            ) : null}
            <TextLink href={scopeHref(scope)} className="font-mono">
              {scope}
            </TextLink>
          </span>
        ))}
      </div>
      {operation.standing ? (
        <p className="text-xs text-ink-2">{standingSentences[operation.standing]}</p>
      ) : null}
      {operation.missingScopes.length > 0 ? (
        <Callout tone="warn" title="Gong keeps this closed">
          The connection lacks{" "}
          {operation.missingScopes.map((scope) => (
            <code key={scope} className="font-mono text-xs">
              {scope}{" "}
            </code>
          ))}
          .{" "}
          <TextLink href={scopeHref(operation.missingScopes[0] ?? "")}>
            See the scope and what it opens
          </TextLink>
          .
        </Callout>
      ) : null}
    </div>
  );
}
