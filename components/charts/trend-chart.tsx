"use client";

import { lazy } from "react";
import { LateDrawing } from "./late-drawing.tsx";
import type { SeriesChartProps } from "./series.ts";

const Drawing = lazy(() => import("./trend-drawing.tsx"));

/** Lines over time, references dashed; a press on a time calls `onSelect` with its key. */
export function TrendChart({ height = 240, ...rest }: SeriesChartProps) {
  return (
    <div style={{ height }} aria-hidden="true">
      <LateDrawing>
        <Drawing {...rest} />
      </LateDrawing>
    </div>
  );
}
