import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CallsPage } from "#lib/calls/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

export interface CallsSummaryProps {
  pages: readonly CallsPage[];
  /** Where an admin sees why calls are hidden; null for the others, who are not told how many. */
  policyHref: string | null;
}

/** How many calls are here, of how many, and how many the policy on private calls keeps back. */
export function CallsSummary({ pages, policyHref }: CallsSummaryProps) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const shown = pages.reduce((sum, page) => sum + page.calls.length, 0);
  const count = pages[0]?.count;
  const hidden = pages[0]?.hidden ?? 0;
  // The count ends at a thousand; who has loaded more has seen more.
  const total = count
    ? count.isCapped
      ? `${number(Math.max(count.value, shown))}+`
      : number(count.value)
    : "…";
  return (
    <>
      {number(shown)} shown of {total}
      {hidden > 0 && policyHref ? (
        <>
          {` · ${number(hidden)} hidden by the private-call policy `}
          <TextLink href={policyHref}>see why</TextLink>
        </>
      ) : null}
    </>
  );
}
