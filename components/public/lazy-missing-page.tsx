"use client";

import { lazy, Suspense } from "react";

const MissingPage = lazy(() => import("./missing-page.tsx"));

/** Next names a route's not-found page in every page below it; its code comes only with the page itself. */
export function LazyMissingPage() {
  return (
    <Suspense>
      <MissingPage />
    </Suspense>
  );
}
