import { HeatTable } from "#components/charts/heat-table.tsx";
import { Card } from "#components/ui/card.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { type Counter, counters } from "#lib/activity/choices.ts";
import type { Activity } from "#lib/activity/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

export interface ActivityHeatProps {
  data: Activity;
  counter: Counter;
  chosen: string | undefined;
  onCalls: ((person: string, counter: Counter, day: string) => void) | undefined;
}

/** The chosen counter by person and day of the company. */
export function ActivityHeat({ data, counter, chosen, onCalls }: ActivityHeatProps) {
  const { locale } = useViewer();
  const { days, rows } = data.heat;
  if (days.length === 0) return null;
  const name = counters.find(({ id }) => id === counter)?.label ?? "";
  const nameOf = (id: string) => data.people.find((person) => person.id === id)?.name ?? id;
  const written = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));
  const shown = rows.filter(({ id, values }) => id === chosen || values.some((value) => (value ?? 0) > 0));
  return (
    <Card
      title={`${name} by day`}
      description={`${days.length === 31 ? "The last 31 days of the period" : "Each day of the period"}; days that are not copied are hatched${shown.length < rows.length ? "; people without any are left out" : ""}`}
    >
      <HeatTable
        label={`${name} by person and day`}
        corner="Person"
        columns={days.map((day) => ({
          key: day,
          label: written(day, { day: "numeric" }),
          above: written(day, { weekday: "short" }),
          title: written(day, { weekday: "long", day: "numeric", month: "long" }),
        }))}
        rows={shown.map(({ id, values }) => ({
          key: id,
          header: nameOf(id),
          cells: values.map((value, index) => ({
            value,
            onPress: onCalls && value ? () => onCalls(id, counter, days[index] ?? "") : undefined,
          })),
        }))}
        format={(value) => formatNumber(value, locale)}
      />
    </Card>
  );
}
