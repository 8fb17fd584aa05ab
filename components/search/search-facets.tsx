"use client";

import { useViewer } from "#components/ui/viewer.tsx";
import type { SearchFacets as Facets } from "#lib/search/schemas.ts";
import { FacetList } from "./facet-list.tsx";
import type { SearchState } from "./search-input.ts";

export interface SearchFacetsProps {
  facets: Facets;
  state: SearchState;
  onChange: (change: Partial<SearchState>) => void;
}

/** The matches by side, speaker, account and tracker. */
export function SearchFacets({ facets, state, onChange }: SearchFacetsProps) {
  const { locale } = useViewer();
  const asSide = (value: string | null) => (value === "us" || value === "them" ? value : null);
  return (
    <div className="flex flex-col gap-4">
      <FacetList
        label="Side"
        facets={facets.side}
        value={state.side}
        locale={locale}
        onChange={(side) => onChange({ side: asSide(side) })}
      />
      <FacetList
        label="Speaker"
        facets={facets.speaker}
        value={state.speaker}
        locale={locale}
        onChange={(speaker) => onChange({ speaker })}
      />
      <FacetList
        label="Account"
        facets={facets.account}
        value={state.account}
        locale={locale}
        onChange={(account) => onChange({ account })}
      />
      <FacetList
        label="Tracker"
        facets={facets.tracker}
        value={state.tracker}
        locale={locale}
        onChange={(tracker) => onChange({ tracker })}
      />
      {facets.isCapped ? (
        <p className="px-2 text-xs text-ink-3">Counted over the newest matches only.</p>
      ) : null}
    </div>
  );
}
