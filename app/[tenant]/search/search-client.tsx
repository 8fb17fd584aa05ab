"use client";

import { CallMarks } from "#components/calls/call-marks.tsx";
import { SavedViewsMenu } from "#components/saved-views/saved-views-menu.tsx";
import { SearchScreen, type SearchScreenProps } from "#components/search/search-screen.tsx";

/** The search with what other domains lend it: the marks of a call, and saved searches. */
export function SearchClient({
  isAdmin,
  ...screen
}: Omit<SearchScreenProps, "marksOf" | "aside"> & { isAdmin: boolean }) {
  return (
    <SearchScreen
      {...screen}
      marksOf={(call) => <CallMarks call={call} />}
      aside={<SavedViewsMenu tenant={screen.tenant} screen="search" thing="search" isAdmin={isAdmin} />}
    />
  );
}
