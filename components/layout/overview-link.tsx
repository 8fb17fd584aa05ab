"use client";

import { useParams } from "next/navigation";
import type { ReactNode } from "react";

/** A plain link to the overview of the tenant whose page this is, for screens that no route tells of it. */
export function OverviewLink({ className, children }: { className: string; children: ReactNode }) {
  const { tenant } = useParams<{ tenant: string }>();
  return (
    <a href={`/${tenant}`} className={className}>
      {children}
    </a>
  );
}
