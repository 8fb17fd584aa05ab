import { Link2, Play, Search } from "lucide-react";
import { Avatar } from "#components/ui/avatar.tsx";
import { cx } from "#components/ui/cx.ts";
import { SideBadge } from "#components/ui/side-badge.tsx";

type Turn = [startPercent: number, widthPercent: number];

const lanes: { name: string; side: "us" | "them"; share: string; turns: Turn[] }[] = [
  {
    name: "Bo Ek",
    side: "us",
    share: "52 %",
    turns: [
      [0, 9],
      [14, 6],
      [27, 13],
      [47, 8],
      [62, 4],
      [71, 10],
      [90, 6],
    ],
  },
  {
    name: "Ines Roca",
    side: "them",
    share: "31 %",
    turns: [
      [9, 5],
      [20, 7],
      [41, 6],
      [55, 7],
      [67, 4],
      [81, 5],
    ],
  },
  {
    name: "Tom Weiss",
    side: "them",
    share: "17 %",
    turns: [
      [66, 1.5],
      [86, 4],
      [96, 4],
    ],
  },
];

const lines = [
  {
    at: "12:28",
    name: "Ines Roca",
    side: "them",
    words: ["If we take three years instead of one, is there a ", "discount", " on the seats?"],
  },
  {
    at: "12:36",
    name: "Bo Ek",
    side: "us",
    words: ["There is. At your size it is twelve percent, fixed for the term.", "", ""],
  },
  {
    at: "12:44",
    name: "Ines Roca",
    side: "them",
    words: ["Then put the ", "discount", " in the offer and I take it to legal on Thursday."],
  },
] as const;

/** The call page in small, made of the app's own parts. */
export function CallPreview() {
  return (
    <figure className="flex flex-col gap-3">
      <div
        aria-hidden="true"
        inert
        className="overflow-hidden rounded-xl border border-line bg-surface text-left shadow-dialog"
      >
        <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-3">
          <div className="min-w-0">
            <p className="truncate text-base font-semibold text-ink">Globex · pricing and legal</p>
            <p className="truncate text-xs text-ink-3">Tue 3 Nov, 14:00 · 42 min · Bo Ek with Globex (2)</p>
          </div>
          <span className="inline-flex h-7 shrink-0 items-center gap-1.5 rounded-md border border-line-strong px-2 text-xs font-medium text-ink max-sm:hidden">
            <Link2 className="size-3.5 text-ink-3" />
            Link to 12:28
          </span>
        </div>
        <div className="flex items-center gap-3 border-b border-line px-4 py-3">
          <span className="inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-fill text-on-accent">
            <Play className="size-4 fill-current" />
          </span>
          <span className="relative h-1 flex-1 rounded-full bg-pressed">
            <span className="absolute inset-y-0 left-0 w-[30%] rounded-full bg-accent-fill" />
            <span className="absolute top-1/2 left-[30%] size-3 -translate-1/2 rounded-full bg-accent-fill ring-2 ring-surface" />
          </span>
          <span className="text-xs text-ink-2 tabular-nums">12:31 / 42:10</span>
        </div>
        <div className="flex flex-col gap-2 border-b border-line px-4 py-3">
          {lanes.map((lane) => (
            <div key={lane.name} className="flex items-center gap-3">
              <span className="w-28 shrink-0 truncate text-xs text-ink max-sm:w-20">{lane.name}</span>
              <span className="w-12 shrink-0 max-sm:hidden">
                <SideBadge side={lane.side} />
              </span>
              <span className="relative h-4 flex-1 rounded-xs bg-sunken">
                {lane.turns.map(([start, width]) => (
                  <span
                    key={start}
                    className={cx(
                      "absolute inset-y-0.5 rounded-xs",
                      lane.side === "us" ? "fill-us" : "fill-them",
                    )}
                    style={{ left: `${start}%`, width: `${width}%` }}
                  />
                ))}
                <span className="absolute -inset-y-1 left-[30%] w-px bg-accent" />
              </span>
              <span className="w-9 shrink-0 text-right text-xs text-ink-2 tabular-nums">{lane.share}</span>
            </div>
          ))}
        </div>
        <div className="flex items-center gap-2 border-b border-line px-4 py-2 text-xs text-ink-3">
          <Search className="size-3.5" />
          <span className="text-ink">discount</span>
          <span className="ml-auto tabular-nums">1 of 2</span>
        </div>
        <ol className="flex flex-col py-1">
          {lines.map((line, index) => (
            <li key={line.at} className={cx("flex gap-3 px-4 py-2", index === 0 && "bg-accent-soft")}>
              <span className="w-9 shrink-0 pt-0.5 text-xs text-ink-3 tabular-nums">{line.at}</span>
              <Avatar name={line.name} side={line.side} size="sm" className="mt-0.5" />
              <span className="min-w-0 text-sm text-ink">
                <span className={cx("mr-2 font-medium", line.side === "us" ? "text-us" : "text-them")}>
                  {line.name}
                </span>
                {line.words[0]}
                {line.words[1] ? <mark data-current={index === 0 || undefined}>{line.words[1]}</mark> : null}
                {line.words[2]}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="text-center text-xs text-ink-3">
        An example call: who spoke when, and the place where the discount came up.
      </figcaption>
    </figure>
  );
}
