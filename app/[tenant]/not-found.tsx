"use client";

import { useParams } from "next/navigation";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";

export default function TenantNotFound() {
  const { tenant } = useParams<{ tenant: string }>();
  return (
    <>
      <PageHeader title="Not found" />
      <ErrorState code="not_found" backHref={`/${tenant}`} backLabel="Go to the overview" />
    </>
  );
}
