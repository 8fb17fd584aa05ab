import { ProblemState } from "#components/ui/problem-state.tsx";
import { PageHeader } from "./page-header.tsx";

/** A page whose area is not open to the member; `backHref` leads to one that may be. */
export function ClosedPage({ title, backHref }: { title: string; backHref?: string }) {
  return (
    <>
      <PageHeader title={title} />
      <ProblemState
        problem={{ code: "forbidden" }}
        {...(backHref && { backHref, backLabel: "Go to the overview" })}
      />
    </>
  );
}
