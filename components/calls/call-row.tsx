import { memo } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, Row } from "#components/ui/table.tsx";
import { TalkBar } from "#components/ui/talk-bar.tsx";
import type { CallColumn } from "#lib/calls/choices.ts";
import type { ListedCall } from "#lib/calls/schemas.ts";
import { CallMarks } from "./call-marks.tsx";
import { columnLooks } from "./calls-columns.ts";
import { untitled } from "./untitled.ts";

const none = <span className="text-ink-3">–</span>;
const trackersShown = 2;

function Trackers({ trackers }: Pick<ListedCall, "trackers">) {
  if (trackers.length === 0) return none;
  const words = trackers.map(({ name, occurrences }) => `${name} ${occurrences}`);
  return (
    <span className="block truncate" title={words.join(", ")}>
      {words.slice(0, trackersShown).join(", ")}
      {words.length > trackersShown ? (
        <span className="text-ink-3"> +{words.length - trackersShown}</span>
      ) : null}
    </span>
  );
}

function ColumnValue({ call, column }: { call: ListedCall; column: CallColumn }) {
  switch (column) {
    case "started":
      return <DateTime at={call.startedAt} className="text-ink-2 tabular-nums" />;
    case "account":
      return call.accountName ?? none;
    case "host":
      return call.host?.name ?? none;
    case "people":
      return call.partyCount || none;
    case "duration":
      return <Duration seconds={call.durationSeconds} />;
    case "talk":
      return <TalkBar us={call.usTalkSeconds ?? 0} them={call.themTalkSeconds ?? 0} hasNumbers />;
    case "trackers":
      return <Trackers trackers={call.trackers} />;
    case "score":
      return call.score === null ? none : call.score.toFixed(1);
  }
}

function ColumnCell({ call, column }: { call: ListedCall; column: CallColumn }) {
  const { className, isNumeric = false } = columnLooks[column];
  return (
    <Cell isNumeric={isNumeric} className={cx("truncate max-sm:align-top", className)}>
      <ColumnValue call={call} column={column} />
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

export interface CallRowProps {
  tenant: string;
  call: ListedCall;
  index: number;
  columns: readonly CallColumn[];
  isSelected: boolean;
  /** `isRange` extends the choice to here. */
  onSelect: (index: number, isRange: boolean) => void;
}

/** One call, as a row, or on a phone as a card. All are of one height, so that the list knows where each stands. */
export const CallRow = memo(function CallRow(props: CallRowProps) {
  const { tenant, call, index, columns, isSelected, onSelect } = props;
  const title = call.title ?? untitled;
  return (
    <Row isSelected={isSelected} data-index={index} aria-rowindex={index + 2}>
      <Cell className="w-10 pr-0 max-sm:align-top">
        <Checkbox
          aria-label={`Choose ${title}`}
          checked={isSelected}
          className="relative z-1"
          onChange={(event) => {
            const { nativeEvent } = event;
            onSelect(index, "shiftKey" in nativeEvent && nativeEvent.shiftKey === true);
          }}
        />
      </Cell>
      {columns.includes("started") ? <ColumnCell column="started" call={call} /> : null}
      <Cell className="max-sm:h-22 max-sm:py-2 max-sm:align-top">
        <span className="flex min-w-0 items-center gap-2">
          <RowLink
            href={`/${tenant}/calls/${call.id}`}
            prefetch={false}
            data-row-link
            className={cx("truncate", call.title === null && "text-ink-3")}
            title={title}
          >
            {title}
          </RowLink>
          <CallMarks call={call} />
        </span>
        <CardLines call={call} />
      </Cell>
      {columns
        .filter((column) => column !== "started")
        .map((column) => (
          <ColumnCell key={column} column={column} call={call} />
        ))}
    </Row>
  );
});
