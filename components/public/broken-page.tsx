"use client";

import ErrorPanel from "#components/ui/error-panel.tsx";
import { PublicFrame } from "./public-frame.tsx";

/** A page outside a tenant that failed while it was drawn. */
export default function BrokenPage(props: { errorId?: string | undefined; onRetry: () => void }) {
  return (
    <PublicFrame>
      <ErrorPanel {...props} code="internal" headingLevel={1} className="my-auto" />
    </PublicFrame>
  );
}
