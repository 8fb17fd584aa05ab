"use client";

import { useParams } from "next/navigation";
import { lazy, Suspense } from "react";

const MissingScreen = lazy(() => import("#components/layout/missing-screen.tsx"));

export default function TenantNotFound() {
  const { tenant } = useParams<{ tenant: string }>();
  return (
    <Suspense>
      <MissingScreen tenant={tenant} />
    </Suspense>
  );
}
