import { X } from "lucide-react";
import { cx } from "#components/ui/cx.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import type { Facet } from "#lib/search/schemas.ts";

export interface FacetListProps {
  label: string;
  facets: readonly Facet[];
  value: string | null;
  locale: string;
  onChange: (value: string | null) => void;
}

/** How the matches divide by one property; pressing a row filters by it, pressing it again lets go. */
export function FacetList({ label, facets, value, locale, onChange }: FacetListProps) {
  if (facets.length === 0) return null;
  return (
    <section aria-label={`By ${label.toLowerCase()}`}>
      <h3 className="px-2 pb-1 text-xs font-medium text-ink-2">{label}</h3>
      <ul>
        {facets.map((facet) => {
          const isChosen = facet.value === value;
          return (
            <li key={facet.value}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => onChange(isChosen ? null : facet.value)}
                className={cx(
                  "flex h-7 w-full cursor-pointer items-center gap-2 rounded-md px-2 text-left text-sm",
                  isChosen ? "bg-pressed font-medium text-ink" : "text-ink hover:bg-sunken",
                )}
              >
                <span className="min-w-0 flex-1 truncate">{facet.label}</span>
                {isChosen ? <X className="size-3.5 shrink-0 text-ink-3" aria-hidden="true" /> : null}
                <span className="shrink-0 text-xs text-ink-3 tabular-nums">
                  {formatNumber(facet.calls, locale)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
