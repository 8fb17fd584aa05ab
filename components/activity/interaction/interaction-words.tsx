import { DateTime } from "#components/ui/date-time.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import type { Interaction } from "#lib/interaction/schemas.ts";

export interface InteractionWordsProps {
  data: Interaction;
  zone: string;
  /** A workspace is chosen, which Gong’s figures know nothing of. */
  isNarrowed: boolean;
}

/** Which days are averaged, whose they are, what Gong leaves out, and as of when. */
export function InteractionWords({ data, zone, isNarrowed }: InteractionWordsProps) {
  const { locale } = useViewer();
  const { days, previousDays, gong, gongBefore, isGongCopied, companyZone, asOf } = data;
  const ofCompany = `days of the company (${companyZone ?? "its zone is not told by Gong yet"})`;
  return (
    <div className="flex flex-col gap-1 text-xs text-pretty text-ink-3">
      <p className="text-ink-2">
        Gong counts Whisper-enabled calls only; talk ratio is computed from calls. Each figure is the average
        of its calls, not of their minutes.
      </p>
      <p>
        Talk ratio: {formatDays(days, locale)}, days of your zone ({zone})
        {previousDays
          ? `, held against ${formatDays(previousDays, locale)}. `
          : "; the time before is not copied. "}
        {gong && gongBefore
          ? `Gong’s figures: the whole ${gong.pace}s that touch the period, ${formatDays(gong, locale)}, ${ofCompany}, up to yesterday; held against ${formatDays(gongBefore, locale)}. `
          : "Gong tells of a day when it is over: the first day of this period still runs. "}
        {isGongCopied ? "" : "Not all of them are copied yet. "}
        {isNarrowed ? "Gong counts all workspaces together. " : ""}
        {asOf ? (
          <>
            Source: Gong’s statistics, as of <DateTime at={asOf} />.
          </>
        ) : null}
      </p>
    </div>
  );
}
