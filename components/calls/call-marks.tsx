import { FileClock, FileX, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import type { CallSummary, CallTranscriptState } from "#lib/calls/schemas.ts";

/** What is missing of a transcript; null where it is there. */
export const transcriptWords: Record<CallTranscriptState, string | null> = {
  waiting: "Awaiting transcript",
  present: null,
  empty: "Nothing was said",
  withheld: "Transcript stays in Gong",
  missing: "No transcript",
};

function Mark({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="relative z-1 inline-flex shrink-0 text-ink-3 [&_svg]:size-3.5"
    >
      {children}
    </span>
  );
}

/** What is said of a transcript that a table marks; one that Gong keeps for good is marked nowhere. */
const transcriptMark = ({ transcriptState }: CallSummary) =>
  transcriptState === "withheld" ? null : transcriptWords[transcriptState];

export const hasMarks = (call: CallSummary): boolean =>
  call.isPrivate || call.scope === "Internal" || transcriptMark(call) !== null;

/** What is special about a call, small enough for a table row. */
export function CallMarks({ call }: { call: CallSummary }) {
  const words = transcriptMark(call);
  return (
    <span className="inline-flex items-center gap-1.5">
      {call.isPrivate ? (
        <Mark label="Private call">
          <Lock aria-hidden="true" />
        </Mark>
      ) : null}
      {words ? (
        <Mark label={words}>
          {call.transcriptState === "waiting" ? (
            <FileClock aria-hidden="true" />
          ) : (
            <FileX aria-hidden="true" />
          )}
        </Mark>
      ) : null}
      {call.scope === "Internal" ? <Badge>Internal</Badge> : null}
    </span>
  );
}
