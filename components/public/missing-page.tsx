"use client";

import ErrorPanel from "#components/ui/error-panel.tsx";
import { PublicFrame } from "./public-frame.tsx";

/** A page outside every tenant for an address that leads nowhere. */
export default function MissingPage() {
  return (
    <PublicFrame>
      <ErrorPanel
        code="not_found"
        headingLevel={1}
        backHref="/"
        backLabel="Go to the start"
        className="my-auto"
      />
    </PublicFrame>
  );
}
