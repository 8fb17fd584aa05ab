"use client";

import { lazy, Suspense } from "react";
import { orPlainError } from "#components/ui/or-plain-error.ts";

const BrokenScreen = lazy(() => orPlainError(import("#components/layout/broken-screen.tsx")));

export default function TenantError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Suspense>
      <BrokenScreen errorId={error.digest} onRetry={reset} />
    </Suspense>
  );
}
