import type { Metadata } from "next";
import { PublicFrame } from "#components/public/public-frame.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PublicFrame>
      <ErrorState
        code="not_found"
        headingLevel={1}
        backHref="/"
        backLabel="Go to the start"
        className="my-auto"
      />
    </PublicFrame>
  );
}
