"use client";

import { PublicFrame } from "#components/public/public-frame.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";

export default function RootError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <PublicFrame>
      <ErrorState
        code="internal"
        headingLevel={1}
        errorId={error.digest}
        onRetry={reset}
        className="my-auto"
      />
    </PublicFrame>
  );
}
