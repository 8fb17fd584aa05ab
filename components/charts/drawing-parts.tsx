import type { ChartSeries } from "./series.ts";
import { seriesColor, seriesDash } from "./series.ts";

export const axisText = { fontSize: 11, fill: "var(--ink-3)" } as const;

interface TipProps {
  active?: boolean;
  label?: string | number;
  payload?: readonly { dataKey?: unknown; value?: unknown }[];
  series: readonly ChartSeries[];
  format: (value: number) => string;
  labelOf: (key: string) => string;
}

/** What stands at the pointer: the time and the value of each series. */
export function DrawingTip({ active, label, payload = [], series, format, labelOf }: TipProps) {
  if (!active) return null;
  const figureOf = (id: string) => payload.find(({ dataKey }) => dataKey === id)?.value;
  return (
    <div className="rounded-md bg-raised px-2.5 py-2 text-xs shadow-pop">
      <p className="font-medium text-ink">{labelOf(String(label ?? ""))}</p>
      {series.map(({ id, label: name, isReference = false }, index) => {
        const value = figureOf(id);
        return (
          <p key={id} className="mt-0.5 flex items-center gap-2 text-ink-2">
            <span className="size-2 rounded-full" style={{ background: seriesColor(index, isReference) }} />
            <span>{name}</span>
            <span className="ml-auto pl-3 font-medium text-ink tabular-nums">
              {typeof value === "number" ? format(value) : "–"}
            </span>
          </p>
        );
      })}
    </div>
  );
}

/** Names the series where there are several. */
export function DrawingLegend({ series }: { series: readonly ChartSeries[] }) {
  if (series.length < 2) return null;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 pb-2 text-xs text-ink-2">
      {series.map(({ id, label, isReference = false }, index) => (
        <span key={id} className="inline-flex items-center gap-1.5">
          <span
            className="h-0 w-4 border-t-2"
            style={{
              borderColor: seriesColor(index, isReference),
              borderStyle: seriesDash(index, isReference) === "0" ? "solid" : "dashed",
            }}
          />
          {label}
        </span>
      ))}
    </p>
  );
}

/** Whether the viewer asked for less motion. */
export const isStill = () =>
  typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
