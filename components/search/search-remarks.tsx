import { Callout } from "#components/ui/callout.tsx";
import type { QueryRemark } from "#lib/search/schemas.ts";

/** What is wrong with the words, or how they were read. */
export function SearchRemarks({ remarks }: { remarks: readonly QueryRemark[] }) {
  return remarks.map(({ kind, sentence }) => (
    <Callout key={sentence} tone={kind === "problem" ? "warn" : "info"} isLive>
      {sentence}
    </Callout>
  ));
}
