"use client";

import dynamic from "next/dynamic";
import { ChartSkeleton } from "./chart-skeleton.tsx";
import type { SeriesChartProps } from "./series.ts";

const Drawing = dynamic(() => import("./trend-drawing.tsx").then((module) => module.TrendDrawing), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});

/** Lines over time, references dashed; a press on a time calls `onSelect` with its key. */
export function TrendChart({ height = 240, ...rest }: SeriesChartProps) {
  return (
    <div style={{ height }} aria-hidden="true">
      <Drawing {...rest} />
    </div>
  );
}
