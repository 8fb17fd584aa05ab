import { type StripRange, stackDots, stripEnds, stripShare } from "./strip-layout.ts";

export interface StripDot {
  key: string;
  name: string;
  value: number;
  /** Calls behind the value, where known. */
  n: number | null;
  href: string;
  /** Left Gong since: drawn hollow. */
  isInactive?: boolean;
}

export interface StripChartProps {
  label: string;
  dots: readonly StripDot[];
  format: (value: number) => string;
  /** Shaded: where values should be. */
  range: StripRange | null;
  average: number | null;
}

const gap = 0.018;
const rowHeight = 13;

const percent = (share: number) => `${2 + share * 96}%`;

/** A dot for each person on one line; each leads to the person's calls, by pointer or by keyboard. */
export function StripChart({ label, dots, format, range, average }: StripChartProps) {
  const ends = stripEnds([...dots.map(({ value }) => value), ...(average === null ? [] : [average])], range);
  const at = (value: number) => stripShare(value, ends);
  const rows = stackDots(
    dots.map(({ value }) => at(value)),
    gap,
  );
  const band = (Math.max(0, ...rows) + 1) * rowHeight + 14;
  const height = band + 20;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <svg data-chart width="100%" height={height} role="group" aria-label={label}>
      <rect x="0" y="0" width="100%" height={band} rx="4" fill="var(--sunken)" />
      {range ? (
        <rect
          x={percent(at(range.from))}
          width={`${(at(range.to) - at(range.from)) * 96}%`}
          y="0"
          height={band}
          fill="var(--ok-fill)"
          fillOpacity="0.18"
        >
          <title>{`Recommended: ${format(range.from)} – ${format(range.to)}`}</title>
        </rect>
      ) : null}
      {average === null ? null : (
        <line
          x1={percent(at(average))}
          x2={percent(at(average))}
          y1="0"
          y2={band}
          stroke="var(--ink-2)"
          strokeWidth="1.5"
          strokeDasharray="3 3"
        >
          <title>{`Team average: ${format(average)}`}</title>
        </line>
      )}
      {dots.map(({ key, name, value, n, href, isInactive = false }, index) => {
        const words = `${name}: ${format(value)}${n === null ? "" : `, ${n} ${n === 1 ? "call" : "calls"}`}${isInactive ? ", no longer active in Gong" : ""}`;
        return (
          <a key={key} href={href} aria-label={words} className="group/dot outline-none">
            <title>{words}</title>
            <circle
              cx={percent(at(value))}
              cy={band - 7 - rowHeight / 2 - (rows[index] ?? 0) * rowHeight}
              r="5.5"
              fill={isInactive ? "var(--surface)" : "var(--accent-fill)"}
              stroke={isInactive ? "var(--control)" : "var(--surface)"}
              strokeWidth="1.5"
              className="group-hover/dot:stroke-(--ink) group-focus-visible/dot:stroke-(--ink) group-focus-visible/dot:[stroke-width:3px]"
            />
          </a>
        );
      })}
      <text x={percent(0)} y={height - 4} fontSize="11" fill="var(--ink-3)">
        {format(ends.from)}
      </text>
      <text x={percent(1)} y={height - 4} fontSize="11" fill="var(--ink-3)" textAnchor="end">
        {format(ends.to)}
      </text>
    </svg>
  );
}
