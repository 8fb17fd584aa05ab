import { ProblemState } from "#components/ui/problem-state.tsx";
import { closedWords, type Needed } from "#lib/tenancy/closed-words.ts";
import { PageHeader } from "./page-header.tsx";

interface ClosedPartProps {
  /** What would open it. */
  needs: Needed;
  backHref?: string;
  backLabel?: string;
}

/** A part of a page whose area is not open to the member: which one, who has it, whom to ask. */
export function ClosedPart({ needs, backHref, backLabel = "Go to the overview" }: ClosedPartProps) {
  return (
    <ProblemState
      problem={{ code: "forbidden", ...closedWords(needs) }}
      {...(backHref && { backHref, backLabel })}
    />
  );
}

/** A page whose area is not open to the member; `backHref` leads to one that may be. */
export function ClosedPage({ title, ...rest }: ClosedPartProps & { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <ClosedPart {...rest} />
    </>
  );
}
