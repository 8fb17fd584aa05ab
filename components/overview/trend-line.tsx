import Link from "next/link";
import { cx } from "#components/ui/cx.ts";

export interface TrendPoint {
  /** "9 Nov – 15 Nov". */
  label: string;
  href: string;
  /** Null where nothing was measured or copied. */
  value: number | null;
}

export interface TrendLineProps {
  label: string;
  points: readonly TrendPoint[];
  format: (value: number) => string;
  /** Shaded: where the values should be. */
  range?: { from: number; to: number };
}

interface Placed extends TrendPoint {
  x: number;
  y: number | null;
}

/** Per cent from the left and from the top; the line keeps off the edges so that its points stay whole. */
function place(points: readonly TrendPoint[], low: number, high: number): Placed[] {
  const span = high - low || 1;
  return points.map((point, index) => ({
    ...point,
    x: points.length > 1 ? 3 + (94 * index) / (points.length - 1) : 50,
    y: point.value === null ? null : 92 - (84 * (point.value - low)) / span,
  }));
}

/** Pieces of the line between the gaps. */
function pieces(placed: readonly Placed[]): string[] {
  const found: string[][] = [[]];
  for (const { x, y } of placed) {
    if (y === null) found.push([]);
    else found.at(-1)?.push(`${x},${y}`);
  }
  return found.filter((piece) => piece.length > 1).map((piece) => piece.join(" "));
}

/** One metric over the weeks; each point leads to its calls. A table beside it says the same to the keyboard. */
export function TrendLine({ label, points, format, range }: TrendLineProps) {
  const values = points.flatMap(({ value }) => value ?? []);
  const low = Math.min(...values, range?.from ?? Number.POSITIVE_INFINITY);
  const high = Math.max(...values, range?.to ?? Number.NEGATIVE_INFINITY);
  const floor = range ? low : Math.min(0, low);
  const placed = place(points, floor, high);
  const top = (value: number) => 92 - (84 * (value - floor)) / (high - floor || 1);
  const last = points.at(-1)?.value ?? null;
  return (
    <figure className="min-w-0" aria-hidden="true">
      <figcaption className="flex items-baseline justify-between gap-2 text-xs">
        <span className="truncate text-ink-2">{label}</span>
        <span className="font-medium text-ink tabular-nums">{last === null ? "–" : format(last)}</span>
      </figcaption>
      <div className="relative mt-1.5 h-12">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full">
          <title>{label}</title>
          {range && values.length > 0 ? (
            <rect
              x="0"
              width="100"
              y={top(range.to)}
              height={top(range.from) - top(range.to)}
              className="fill-(--color-ok-soft)"
            />
          ) : null}
          {pieces(placed).map((piece) => (
            <polyline
              key={piece}
              points={piece}
              fill="none"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
              className="stroke-(--color-accent)"
            />
          ))}
        </svg>
        {placed.map(({ x, y, value, label: week, href }, index) =>
          y === null || value === null ? null : (
            <Link
              key={week}
              href={href}
              prefetch={false}
              tabIndex={-1}
              title={`${week}: ${format(value)}`}
              style={{ left: `${x}%`, top: `${y}%` }}
              className="group/point absolute flex size-4 -translate-1/2 items-center justify-center"
            >
              <span
                className={cx(
                  "size-1.5 rounded-full bg-accent transition-transform group-hover/point:scale-200",
                  index < placed.length - 1 && "opacity-60 group-hover/point:opacity-100",
                )}
              />
            </Link>
          ),
        )}
      </div>
    </figure>
  );
}
