import { cx } from "#components/ui/cx.ts";

const lanes = [
  { name: "People", used: 212, fill: "bg-accent-fill", width: "w-[2.1%]" },
  { name: "Newest calls", used: 692, fill: "bg-accent-fill/50", width: "w-[6.9%]" },
  { name: "Older calls", used: 5_300, fill: "bg-control", width: "w-[53%]" },
];

export function BudgetPreview() {
  return (
    <div
      aria-hidden="true"
      inert
      className="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4"
    >
      <div className="flex items-baseline justify-between gap-3">
        <span className="text-sm font-semibold text-ink">Requests to Gong today</span>
        <span className="text-xs text-ink-2 tabular-nums">6,204 of 10,000</span>
      </div>
      <div className="flex h-3 gap-px overflow-hidden rounded-sm bg-pressed">
        {lanes.map((lane) => (
          <span key={lane.name} className={cx("h-full", lane.fill, lane.width)} />
        ))}
      </div>
      <ul className="flex flex-col text-sm">
        {lanes.map((lane) => (
          <li key={lane.name} className="flex h-8 items-center gap-2.5 border-b border-line last:border-b-0">
            <span className={cx("size-2.5 rounded-xs", lane.fill)} />
            <span className="flex-1 text-ink">{lane.name}</span>
            <span className="text-ink-2 tabular-nums">{lane.used.toLocaleString("en-GB")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
