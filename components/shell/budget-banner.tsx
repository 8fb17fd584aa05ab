"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { budgetKeys } from "#lib/connections/budget/query-keys.ts";
import type { BudgetBannerView } from "#lib/connections/budget/schemas.ts";
import { api } from "#lib/http/api-client.ts";

/** A page must not break because its banner cannot be had. */
const BudgetTrouble = lazy(() =>
  import("./budget-trouble.tsx").then(
    (file) => ({ default: file.BudgetTrouble }),
    () => ({ default: () => null }),
  ),
);

const heldMs = 15_000;
const freeMs = 60_000;

export interface BudgetBannerProps {
  tenant: string;
  initial: BudgetBannerView | null;
  /** BudgetTrouble as the server drew it for `initial`. */
  children: ReactNode;
}

/** The trouble with the budget, kept true while the page is open; its words come when there is another one. */
export function BudgetBanner({ tenant, initial, children }: BudgetBannerProps) {
  const { data } = useQuery({
    queryKey: budgetKeys.banner(tenant),
    queryFn: ({ signal }) =>
      api.get<{ banner: BudgetBannerView | null }>(`/api/tenants/${tenant}/budget/banner`, { signal }),
    initialData: { banner: initial },
    staleTime: heldMs,
    refetchInterval: ({ state }) => (state.data?.banner ? heldMs : freeMs),
  });
  const { banner } = data;
  if (banner === null) return null;
  if (banner === initial) return children;
  return (
    <Suspense>
      <BudgetTrouble tenant={tenant} banner={banner} />
    </Suspense>
  );
}
