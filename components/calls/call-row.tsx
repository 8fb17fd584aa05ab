import { memo } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { rowLinkLook } from "#components/ui/row-link.tsx";
import { Cell, Row } from "#components/ui/table.tsx";
import { TalkBar } from "#components/ui/talk-bar.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { CallColumn } from "#lib/calls/choices.ts";
import type { ListedCall } from "#lib/calls/schemas.ts";
import { formatDate } from "#lib/format/format-date.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { CallMarks, hasMarks } from "./call-marks.tsx";
import { columnLooks } from "./calls-columns.ts";
import { untitled } from "./untitled.ts";

const trackersShown = 2;

interface ColumnCellProps {
  call: ListedCall;
  column: CallColumn;
}

function StartedCell({ call, className }: { call: ListedCall; className: string }) {
  const viewer = useViewer();
  const at = call.startedAt;
  return (
    <Cell
      className={cx(className, "text-ink-2 tabular-nums")}
      title={formatDate({ at, ...viewer, style: "full" })}
      suppressHydrationWarning
    >
      {formatDate({ at, ...viewer, style: "short" })}
    </Cell>
  );
}

function TrackersCell({ trackers, className }: Pick<ListedCall, "trackers"> & { className: string }) {
  const words = trackers.map(({ name, occurrences }) => `${name} ${occurrences}`);
  return (
    <Cell className={className} title={words.join(", ")}>
      {words.slice(0, trackersShown).join(", ")}
      {words.length > trackersShown ? (
        <span className="text-ink-3"> +{words.length - trackersShown}</span>
      ) : null}
    </Cell>
  );
}

/** What a column says in plain words; null where it has nothing to say. */
function wordsOf(call: ListedCall, column: CallColumn): string | null {
  switch (column) {
    case "account":
      return call.accountName;
    case "host":
      return call.host?.name ?? null;
    case "people":
      return call.partyCount ? String(call.partyCount) : null;
    case "duration":
      return formatDuration(call.durationSeconds);
    case "score":
      return call.score === null ? null : call.score.toFixed(1);
    default:
      return null;
  }
}

/** A cell is one element wherever it can be: a list that is scrolled through makes thousands of them. */
function ColumnCell({ call, column }: ColumnCellProps) {
  const { className: width, isNumeric = false } = columnLooks[column];
  const className = cx("truncate max-sm:align-top", width);
  if (column === "started") return <StartedCell call={call} className={className} />;
  if (column === "talk")
    return (
      <Cell className={className}>
        <TalkBar us={call.usTalkSeconds ?? 0} them={call.themTalkSeconds ?? 0} hasNumbers />
      </Cell>
    );
  if (column === "trackers" && call.trackers.length > 0)
    return <TrackersCell trackers={call.trackers} className={className} />;
  const words = wordsOf(call, column);
  return (
    <Cell isNumeric={isNumeric} className={cx(className, words === null && "text-ink-3")}>
      {words ?? "–"}
    </Cell>
  );
}

/** What a phone shows of a call under its title, in place of columns. */
function CardLines({ call }: { call: ListedCall }) {
  return (
    <span className="mt-1 flex flex-col gap-1.5 text-xs text-ink-3 sm:hidden">
      <span className="flex min-w-0 gap-1.5">
        <DateTime at={call.startedAt} className="shrink-0" />
        <span className="truncate">
          {[call.host?.name, call.accountName].filter(Boolean).join(" · ") || "nobody named"}
        </span>
      </span>
      <TalkBar us={call.usTalkSeconds ?? 0} them={call.themTalkSeconds ?? 0} hasNumbers />
    </span>
  );
}

function TitleLink({ tenant, call }: Pick<CallRowProps, "tenant" | "call">) {
  const title = call.title ?? untitled;
  const link = (
    <a
      href={`/${tenant}/calls/${call.id}`}
      data-row-link
      className={cx(rowLinkLook, "block min-w-0 truncate", call.title === null && "text-ink-3")}
      title={title}
    >
      {title}
    </a>
  );
  if (!hasMarks(call)) return link;
  return (
    <span className="flex min-w-0 items-center gap-2">
      {link}
      <CallMarks call={call} />
    </span>
  );
}

/** A row's columns, the card that a phone shows in their place, or both where the styles are to choose. */
export type RowShape = "columns" | "card" | "both";

export interface CallRowProps {
  tenant: string;
  call: ListedCall;
  index: number;
  columns: readonly CallColumn[];
  shape: RowShape;
  /** Stands below the window of a phone, which leaves it out of its first picture. */
  isLateOnPhones: boolean;
  isSelected: boolean;
  /** `isRange` extends the choice to here. */
  onSelect: (index: number, isRange: boolean) => void;
}

/** One call, as a row, or on a phone as a card. All are of one height, so that the list knows where each stands. */
export const CallRow = memo(function CallRow(props: CallRowProps) {
  const { tenant, call, index, columns, shape, isLateOnPhones, isSelected, onSelect } = props;
  const shown =
    shape === "card" ? columns.filter((column) => columnLooks[column].isOnCards === true) : columns;
  return (
    <Row
      isSelected={isSelected}
      data-index={index}
      aria-rowindex={index + 2}
      className={isLateOnPhones ? "max-sm:hidden" : undefined}
    >
      <Cell className="w-10 pr-0 max-sm:align-top">
        <Checkbox
          aria-label={`Choose ${call.title ?? untitled}`}
          checked={isSelected}
          className="z-1"
          onChange={(event) => {
            const { nativeEvent } = event;
            onSelect(index, "shiftKey" in nativeEvent && nativeEvent.shiftKey === true);
          }}
        />
      </Cell>
      {shown.includes("started") ? <ColumnCell column="started" call={call} /> : null}
      <Cell className="max-sm:h-22 max-sm:py-2 max-sm:align-top">
        <TitleLink tenant={tenant} call={call} />
        {shape === "columns" ? null : <CardLines call={call} />}
      </Cell>
      {shown.map((column) =>
        column === "started" ? null : <ColumnCell key={column} column={column} call={call} />,
      )}
    </Row>
  );
});
