"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axisText, DrawingLegend, DrawingTip, isStill } from "./drawing-parts.tsx";
import { type SeriesChartProps, seriesColor } from "./series.ts";

type BarsDrawingProps = Omit<SeriesChartProps, "height"> & { isStacked?: boolean };

/** The part of BarsChart that needs recharts. */
export default function BarsDrawing({
  series,
  points,
  format,
  onSelect,
  isStacked = false,
}: BarsDrawingProps) {
  const labelOf = (key: string) => points.find((point) => point.key === key)?.label ?? key;
  const moves = !isStill();
  return (
    <div className="flex h-full flex-col">
      <DrawingLegend series={series} />
      <div className="min-h-0 flex-1">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={points.map(({ key, values }) => ({ key, ...values }))}
            margin={{ top: 8, right: 44, bottom: 0, left: 0 }}
            accessibilityLayer={false}
            onClick={({ activeLabel }) => {
              if (activeLabel !== undefined) onSelect?.(String(activeLabel));
            }}
            style={onSelect ? { cursor: "pointer" } : {}}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="key"
              tickFormatter={labelOf}
              tick={axisText}
              stroke="var(--line-strong)"
              tickLine={false}
              minTickGap={24}
            />
            <YAxis tickFormatter={format} tick={axisText} width={52} axisLine={false} tickLine={false} />
            <Tooltip
              cursor={{ fill: "var(--sunken)" }}
              isAnimationActive={false}
              content={({ active, label, payload }) => (
                <DrawingTip
                  active={active}
                  label={label ?? ""}
                  payload={payload}
                  series={series}
                  format={format}
                  labelOf={labelOf}
                />
              )}
            />
            {series.map(({ id, isReference = false }, index) => (
              <Bar
                key={id}
                dataKey={id}
                fill={seriesColor(index, isReference)}
                maxBarSize={36}
                radius={isStacked ? 0 : 2}
                isAnimationActive={moves}
                animationDuration={250}
                {...(isStacked && { stackId: "all" })}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
