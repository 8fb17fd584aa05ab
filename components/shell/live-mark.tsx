"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { AsOfMark } from "#components/layout/as-of-mark.tsx";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { callKeys } from "#lib/calls/query-keys.ts";
import { api } from "#lib/http/api-client.ts";
import { syncKeys } from "#lib/sync/query-keys.ts";
import type { MirrorMark } from "#lib/sync/schemas.ts";

const busyMs = 4_000;
const calmMs = 60_000;

export interface LiveMarkProps {
  tenant: string;
  initial: MirrorMark;
  /** Where the copying is shown in full; only for those who may go there. */
  href?: string;
}

/** The "as of" mark, kept true while the page is open; the page is rendered afresh when new data came in. */
export function LiveMark({ tenant, initial, href }: LiveMarkProps) {
  const router = useRouter();
  const cache = useQueryClient();
  const { data: mark } = useQuery({
    queryKey: syncKeys.mark(tenant),
    queryFn: ({ signal }) => api.get<MirrorMark>(`/api/tenants/${tenant}/sync/mark`, { signal }),
    initialData: initial,
    // What the page says may be older than the copying that has begun since: it is asked again at once.
    initialDataUpdatedAt: 0,
    refetchInterval: ({ state }) => ((state.data ?? initial).copying ? busyMs : calmMs),
  });
  const shown = useRef(initial.asOf);
  useEffect(() => {
    if (mark.asOf === shown.current) return;
    shown.current = mark.asOf;
    void cache.invalidateQueries({ queryKey: callKeys.lists(tenant) });
    router.refresh();
  }, [mark.asOf, router, cache, tenant]);
  return <AsOfMark at={mark.asOf} copying={mark.copying} {...(href && { href })} />;
}
