import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { AttentionItem } from "#lib/overview/schemas.ts";

/** Where each kind is mended; only for those who may go there. */
const places: Record<AttentionItem["kind"], string> = {
  "stream-trouble": "admin/sync",
  "transcripts-late": "calls",
  quarantined: "admin/sync",
  "unmatched-member": "admin/members",
};

export interface AttentionListProps {
  tenant: string;
  items: readonly AttentionItem[];
  isAdmin: boolean;
}

export function AttentionList({ tenant, items, isAdmin }: AttentionListProps) {
  if (items.length === 0) {
    return (
      <p className="flex items-center gap-2 px-4 py-6 text-sm text-ink-2">
        <CircleCheck className="size-4 text-ok" aria-hidden="true" />
        Nothing needs you right now.
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => {
        const isOpen = isAdmin || !places[item.kind].startsWith("admin");
        const words = (
          <>
            <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
            <span>{item.sentence}</span>
          </>
        );
        const row = "flex items-start gap-2 px-4 py-2.5 text-sm text-ink";
        return (
          <li key={`${item.kind}-${item.subject}`}>
            {isOpen ? (
              <Link href={`/${tenant}/${places[item.kind]}`} className={`${row} hover:bg-sunken`}>
                {words}
              </Link>
            ) : (
              <span className={row}>{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
