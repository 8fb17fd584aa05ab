import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import type { OverviewFigures } from "#lib/overview/schemas.ts";

/** Which days are counted, and which they are held against. */
export function PeriodWords({ figures }: { figures: OverviewFigures }) {
  const { locale } = useViewer();
  return (
    <p className="text-xs text-ink-3">
      {formatDays(figures.days, locale)}
      {figures.before
        ? `, against ${formatDays(figures.previousDays, locale)}${figures.isRunning ? " until the same time of day" : ""}`
        : `; ${formatDays(figures.previousDays, locale)} is not copied yet, so nothing is compared`}
    </p>
  );
}
