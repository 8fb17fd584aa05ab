"use client";

import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { whenCalm } from "#components/query/when-calm.ts";
import { Card } from "#components/ui/card.tsx";
import type { FirstPage } from "#components/ui/first-page.ts";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import type { SearchFilterOptions, SearchInput, SearchResults } from "#lib/search/schemas.ts";
import { SearchBox } from "./search-box.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { emptySearch, isAsking, type SearchState, toSearchInput } from "./search-input.ts";
import type { SearchMatchesProps } from "./search-matches.tsx";
import { useSearchState } from "./search-state.ts";

const shortcuts = {
  id: "search",
  label: "Search",
  shortcuts: [
    { keys: "/", label: "To the words" },
    { keys: "j", label: "Next match" },
    { keys: "k", label: "Previous match" },
    { keys: "Enter", label: "Open the call at that second" },
  ],
};

export interface SearchScreenProps {
  tenant: string;
  options: SearchFilterOptions;
  /** What the server found for the address at `at`, epoch ms; null where nothing or nonsense was asked. */
  first: FirstPage<SearchInput, SearchResults> | null;
  /** The zone that the server read the days of the address in. */
  zone: string;
  /** What keeps the search from being whole. */
  note: ReactNode;
  /** Before anything is asked. */
  start: ReactNode;
  /** While the first matches are on their way. */
  waiting: ReactNode;
  /** Saved searches. */
  aside: ReactNode;
  /** SearchMatches as a lazy component; its code comes when the page is at rest, or with the first question. */
  Matches: ComponentType<Omit<SearchMatchesProps, "marksOf">>;
  /** The import that `Matches` uses. */
  preload: () => Promise<unknown>;
}

export function SearchScreen(props: SearchScreenProps) {
  const { tenant, options, first, zone, note, start, waiting, aside, Matches, preload } = props;
  const [state, setState] = useSearchState();
  const [change] = useState(() => (next: Partial<SearchState>) => void setState(next));
  const [setWords] = useState(() => (q: string | null) => void setState({ q }));
  const input = toSearchInput(state, zone);
  useRowKeys();
  useEffect(() => whenCalm(() => void preload().catch(() => undefined)), [preload]);
  const clear = () => change({ ...emptySearch, q: state.q, sort: state.sort });

  return (
    <>
      <PageShortcuts group={shortcuts} />
      <SearchBox value={state.q ?? ""} onChange={setWords} />
      <SearchFilters state={state} options={options} onChange={change} onClear={clear} />
      {note}
      {isAsking(input) ? (
        <Suspense fallback={<Card isFlush>{waiting}</Card>}>
          <Matches
            tenant={tenant}
            state={state}
            input={input}
            first={first}
            aside={aside}
            waiting={waiting}
            onChange={change}
            onClear={clear}
          />
        </Suspense>
      ) : (
        <Card isFlush>
          <div className="flex justify-end px-4 pt-3">{aside}</div>
          {start}
        </Card>
      )}
    </>
  );
}
