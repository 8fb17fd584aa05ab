"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axisText, DrawingLegend, DrawingTip, isStill } from "./drawing-parts.tsx";
import { type SeriesChartProps, seriesColor, seriesDash, ticksOf } from "./series.ts";

/** The part of TrendChart that needs recharts. */
export default function TrendDrawing({
  series,
  points,
  format,
  scale,
  onSelect,
}: Omit<SeriesChartProps, "height">) {
  const labelOf = (key: string) => points.find((point) => point.key === key)?.label ?? key;
  const moves = !isStill();
  return (
    <div className="flex h-full flex-col">
      <DrawingLegend series={series} />
      <div className="min-h-0 flex-1">
        <ResponsiveContainer width="100%" height="100%">
          <LineChart
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
            <YAxis
              tickFormatter={format}
              tick={axisText}
              width={52}
              axisLine={false}
              tickLine={false}
              {...(scale && { domain: [scale.from, scale.to], ticks: ticksOf(scale), interval: 0 as const })}
            />
            <Tooltip
              cursor={{ stroke: "var(--line-strong)" }}
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
              <Line
                key={id}
                dataKey={id}
                type="linear"
                stroke={seriesColor(index, isReference)}
                strokeWidth={isReference ? 1.5 : 2}
                strokeDasharray={seriesDash(index, isReference)}
                dot={isReference ? false : { r: 3, fill: seriesColor(index), strokeWidth: 0 }}
                activeDot={{ r: 5, strokeWidth: 0 }}
                isAnimationActive={moves}
                animationDuration={250}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
