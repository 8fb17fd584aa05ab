"use client";

import { lazy } from "react";
import { LateDrawing } from "./late-drawing.tsx";
import type { SeriesChartProps } from "./series.ts";

const Drawing = lazy(() => import("./bars-drawing.tsx"));

/** Bars beside each other, or stacked; a press on a group calls `onSelect` with its key. */
export function BarsChart({ height = 240, ...rest }: SeriesChartProps & { isStacked?: boolean }) {
  return (
    <div style={{ height }} aria-hidden="true">
      <LateDrawing>
        <Drawing {...rest} />
      </LateDrawing>
    </div>
  );
}
