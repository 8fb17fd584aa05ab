import { Search } from "lucide-react";
import Link from "next/link";
import { EmptyState } from "#components/ui/empty-state.tsx";

const examples = [
  { words: '"too expensive"', side: "them", label: "“too expensive”, said by them" },
  { words: "competitor OR alternative", side: null, label: "competitor OR alternative" },
  { words: "next steps -monday", side: null, label: "next steps, without Monday" },
] as const;

/** Before anything is asked: what a search can find, with examples to press. */
export function SearchStart({ tenant }: { tenant: string }) {
  return (
    <EmptyState title="Where did somebody say …?" icon={<Search />}>
      Every word of every transcript that you may see. A match opens the call at that second.
      <span className="mt-4 flex flex-wrap justify-center gap-2">
        {examples.map(({ words, side, label }) => (
          <Link
            key={words}
            href={`/${tenant}/search?${new URLSearchParams({ q: words, ...(side && { side }) })}`}
            className="rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink hover:bg-sunken"
          >
            {label}
          </Link>
        ))}
      </span>
    </EmptyState>
  );
}
