"use client";

import dynamic from "next/dynamic";
import { ChartSkeleton } from "./chart-skeleton.tsx";
import type { SeriesChartProps } from "./series.ts";

const Drawing = dynamic(() => import("./bars-drawing.tsx").then((module) => module.BarsDrawing), {
  ssr: false,
  loading: () => <ChartSkeleton />,
});

/** Bars beside each other, or stacked; a press on a group calls `onSelect` with its key. */
export function BarsChart({ height = 240, ...rest }: SeriesChartProps & { isStacked?: boolean }) {
  return (
    <div style={{ height }} aria-hidden="true">
      <Drawing {...rest} />
    </div>
  );
}
