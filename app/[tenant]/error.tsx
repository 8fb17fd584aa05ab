"use client";

import { PageHeader } from "#components/layout/page-header.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";

export default function TenantError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <>
      <PageHeader title="Something broke" />
      <ErrorState code="internal" errorId={error.digest} onRetry={reset} />
    </>
  );
}
