"use client";

import { lazy } from "react";
import { SavedViewsMenu } from "#components/saved-views/saved-views-menu.tsx";
import { SearchScreen, type SearchScreenProps } from "#components/search/search-screen.tsx";
import { orPlainError } from "#components/ui/or-plain-error.ts";
import type { PlainErrorProps } from "#components/ui/plain-error.tsx";
import type { FoundCallsProps } from "./found-calls.tsx";

const load = () => import("./found-calls.tsx");
const FoundCalls = lazy(() => orPlainError<FoundCallsProps & PlainErrorProps>(load()));

// A page opened with a question shows its matches before any script: they must not hear presses later than the rest.
if (typeof location !== "undefined" && location.search !== "") void load().catch(() => undefined);

/** The search with what other domains lend it: the marks of a call, and saved searches. */
export function SearchClient({
  isAdmin,
  ...screen
}: Omit<SearchScreenProps, "Matches" | "preload" | "aside"> & { isAdmin: boolean }) {
  return (
    <SearchScreen
      {...screen}
      Matches={FoundCalls}
      preload={load}
      aside={<SavedViewsMenu tenant={screen.tenant} screen="search" thing="search" isAdmin={isAdmin} />}
    />
  );
}
