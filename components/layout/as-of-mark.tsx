import Link from "next/link";
import { DateTime } from "#components/ui/date-time.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";

export interface AsOfMarkProps {
  /** When the mirror was last brought up to date; null before the first time. */
  at: number | Date | string | null;
  /** What is being copied right now, as steps done of all; null when nothing is. */
  copying?: { done: number; total: number } | null;
  /** Where the copying is shown in full. */
  href?: string;
}

/** "as of 10:42 · copying 3 of 41". */
export function AsOfMark({ at, copying = null, href }: AsOfMarkProps) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  const words = (
    <>
      {at === null ? (
        "nothing copied yet"
      ) : (
        <>
          as of <DateTime at={at} style="time" />
        </>
      )}
      {copying ? ` · copying ${number(copying.done)} of ${number(copying.total)}` : null}
    </>
  );
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-ink-3 tabular-nums">
      {href ? (
        <Link href={href} className="rounded-xs hover:text-ink">
          {words}
        </Link>
      ) : (
        <span>{words}</span>
      )}
      {copying ? <Spinner className="size-3" /> : null}
    </span>
  );
}
