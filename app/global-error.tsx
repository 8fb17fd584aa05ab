"use client";

import { PlainError } from "#components/ui/plain-error.tsx";
import "./globals.css";

export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Callboard</title>
        <main className="flex min-h-dvh flex-col justify-center">
          <PlainError headingLevel={1} errorId={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
