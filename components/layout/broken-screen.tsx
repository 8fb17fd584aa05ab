"use client";

import ErrorPanel from "#components/ui/error-panel.tsx";
import { PageHeader } from "./page-header.tsx";

/** A tenant's screen that failed while it was drawn. */
export default function BrokenScreen(props: { errorId?: string | undefined; onRetry: () => void }) {
  return (
    <>
      <PageHeader title="Something broke" />
      <ErrorPanel {...props} code="internal" />
    </>
  );
}
