"use client";

import { lazy, Suspense } from "react";
import { orPlainError } from "#components/ui/or-plain-error.ts";

const BrokenPage = lazy(() => orPlainError(import("#components/public/broken-page.tsx")));

export default function RootError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Suspense>
      <BrokenPage errorId={error.digest} onRetry={reset} />
    </Suspense>
  );
}
