/** One line, or one colour of bars. */
export interface ChartSeries {
  id: string;
  label: string;
  /** Drawn dashed and grey: what the others are held against. */
  isReference?: boolean;
}

export interface ChartPoint {
  key: string;
  label: string;
  /** One for each series; null where nothing was measured. */
  values: Readonly<Record<string, number | null>>;
}

export interface SeriesChartProps {
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  format: (value: number) => string;
  /** Pixels; the place is kept while the drawing loads. */
  height?: number;
  /** The whole scale, where it is a given one like marks from 1 to 5; else it begins at nought and fits the values. */
  scale?: { from: number; to: number } | undefined;
  /** A point or bar was pressed. */
  onSelect?: ((key: string) => void) | undefined;
}

/** Where lines stand on a given scale: at each whole number where those are few, else at both ends and between. */
export function ticksOf({ from, to }: { from: number; to: number }): number[] {
  const steps = Number.isInteger(to - from) && to - from <= 5 ? to - from : 4;
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** Each passes 3:1 on every ground in both themes; contrast.test.ts of components/ui holds them. */
const colors = ["accent-fill", "us-fill", "them-fill", "ok-fill", "warn-fill"] as const;

/** The dashes of the nth series: lines of the same colour differ by them. */
export function seriesDash(index: number, isReference = false): string {
  if (isReference) return "4 4";
  return index < colors.length ? "0" : "9 3";
}

/** The colour of the nth series. */
export function seriesColor(index: number, isReference = false): string {
  return isReference ? "var(--control)" : `var(--${colors[index % colors.length]})`;
}
