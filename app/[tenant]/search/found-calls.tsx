"use client";

import { CallMarks } from "#components/calls/call-marks.tsx";
import { SearchMatches, type SearchMatchesProps } from "#components/search/search-matches.tsx";

export type FoundCallsProps = Omit<SearchMatchesProps, "marksOf">;

/** The matches with what the calls lend them: their marks. */
export default function FoundCalls(props: FoundCallsProps) {
  return <SearchMatches {...props} marksOf={(call) => <CallMarks call={call} />} />;
}
