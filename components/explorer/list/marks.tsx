import { CircleOff, Lock, Pencil, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { cx } from "#components/ui/cx.ts";
import type { ExplorerOperation } from "#lib/explorer/schemas.ts";

const methodTones: Record<ExplorerOperation["method"], string> = {
  GET: "text-ok",
  POST: "text-us",
  PUT: "text-warn",
  PATCH: "text-warn",
  DELETE: "text-danger",
};

export function MethodMark({
  method,
  className,
}: {
  method: ExplorerOperation["method"];
  className?: string;
}) {
  return (
    <span className={cx("font-mono text-2xs font-semibold", methodTones[method], className)}>{method}</span>
  );
}

export const accessWords: Record<ExplorerOperation["access"], string> = {
  read: "Reads",
  write: "Changes",
  destructive: "Takes away for good",
};

export const standingWords: Record<NonNullable<ExplorerOperation["standing"]>, string> = {
  deprecated: "Deprecated",
  withdrawn: "Withdrawn",
  undocumented: "Undocumented",
  new: "New",
};

export function AccessBadge({ access }: { access: ExplorerOperation["access"] }) {
  const tone = access === "read" ? "neutral" : access === "write" ? "warn" : "danger";
  return <Badge tone={tone}>{accessWords[access]}</Badge>;
}

function Mark({ words, className, children }: { words: string; className: string; children: ReactNode }) {
  return (
    <span title={words} className={cx("inline-flex [&_svg]:size-3.5", className)}>
      {children}
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** What stands in the way of an operation, or should be known before it runs. */
export function OperationMarks({ operation }: { operation: ExplorerOperation }) {
  const { access, missingScopes, closedBecause, standing } = operation;
  return (
    <span className="flex shrink-0 items-center gap-1.5">
      {standing ? <span className="text-2xs text-ink-3">{standingWords[standing]}</span> : null}
      {access === "write" ? (
        <Mark words="Changes data in Gong" className="text-ink-3">
          <Pencil aria-hidden="true" />
        </Mark>
      ) : null}
      {access === "destructive" ? (
        <Mark words="Takes away for good" className="text-danger">
          <Trash2 aria-hidden="true" />
        </Mark>
      ) : null}
      {missingScopes.length > 0 ? (
        <Mark words={`Scope missing: ${missingScopes.join(", ")}`} className="text-warn">
          <CircleOff aria-hidden="true" />
        </Mark>
      ) : null}
      {closedBecause ? (
        <Mark words={closedBecause} className="text-ink-3">
          <Lock aria-hidden="true" />
        </Mark>
      ) : null}
    </span>
  );
}
