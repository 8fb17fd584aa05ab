"use client";

import ErrorPanel from "#components/ui/error-panel.tsx";
import { PageHeader } from "./page-header.tsx";

/** A tenant's screen for what does not exist, or is out of the viewer's sight. */
export default function MissingScreen({ tenant }: { tenant: string }) {
  return (
    <>
      <PageHeader title="Not found" />
      <ErrorPanel code="not_found" backHref={`/${tenant}`} backLabel="Go to the overview" />
    </>
  );
}
