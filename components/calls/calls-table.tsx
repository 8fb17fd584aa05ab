import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { HeaderCell, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { CallColumn, CallSort, Density } from "#lib/calls/choices.ts";
import type { ListedCall } from "#lib/calls/schemas.ts";
import { CallRow } from "./call-row.tsx";
import { columnLooks, sortWords } from "./calls-columns.ts";
import { useCallKeys } from "./use-call-keys.ts";
import { useCallWindow } from "./use-call-window.ts";
import type { Selection } from "./use-selection.ts";

/** So many rows before the last one is drawn, the next page is asked for: few of a first page, which may do. */
const askedAhead = (loaded: number) => Math.min(60, Math.floor(loaded / 5));

interface ColumnHeaderProps {
  column: CallColumn;
  sort: CallSort;
  onSort: (sort: CallSort) => void;
}

function ColumnHeader({ column, sort, onSort }: ColumnHeaderProps) {
  const { label, className, isNumeric = false, title, sort: pair } = columnLooks[column];
  const [usual, other] = pair ?? [];
  const isSorted = sort === usual || sort === other;
  const next = sort === usual ? other : usual;
  const Arrow = sort === "oldest" || sort !== usual ? ArrowUp : ArrowDown;
  return (
    <HeaderCell
      isNumeric={isNumeric}
      className={className}
      title={title}
      {...(isSorted && { "aria-sort": sort === usual ? "descending" : "ascending" })}
    >
      {next ? (
        <button
          type="button"
          className="inline-flex items-center gap-1 hover:text-ink"
          title={`Show ${sortWords[next]}`}
          onClick={() => onSort(next)}
        >
          {label}
          {isSorted ? <Arrow className="size-3" aria-hidden="true" /> : null}
        </button>
      ) : (
        label
      )}
    </HeaderCell>
  );
}

export interface CallsTableProps {
  tenant: string;
  calls: readonly ListedCall[];
  columns: readonly CallColumn[];
  density: Density;
  sort: CallSort;
  onSort: (sort: CallSort) => void;
  selection: Selection;
  /** False once every call that fits has been loaded. */
  hasMore: boolean;
  /** Asks for the next page, some rows before it is needed. */
  onNearEnd: () => void;
}

/** Calls in rows of which only those in the window are drawn; a whole row leads to its call. */
export function CallsTable(props: CallsTableProps) {
  const { tenant, calls, columns, density, sort, onSort, selection, hasMore, onNearEnd } = props;
  const rows = useCallWindow(calls.length, density);
  useCallKeys(calls.length, { focusRow: rows.focusRow, choose: selection.choose });
  const isNearEnd = hasMore && rows.last >= calls.length - askedAhead(calls.length);
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);
  const { chosen } = selection;
  const isAll = chosen.size > 0 && selection.calls.length === calls.length;
  return (
    <Table
      label={`Calls, ${sortWords[sort]}`}
      isFixed
      rowCount={hasMore ? -1 : calls.length + 1}
      className={density === "compact" ? "sm:[&_td]:h-7 sm:[&_td]:py-0.5" : ""}
    >
      <TableHead>
        <HeaderCell className="w-10 pr-0">
          <Checkbox
            aria-label="Choose all loaded calls"
            checked={isAll}
            isIndeterminate={chosen.size > 0 && !isAll}
            onChange={() => selection.chooseAll(!isAll)}
          />
        </HeaderCell>
        {columns.includes("started") ? <ColumnHeader column="started" sort={sort} onSort={onSort} /> : null}
        <HeaderCell>Title</HeaderCell>
        {columns
          .filter((column) => column !== "started")
          .map((column) => (
            <ColumnHeader key={column} column={column} sort={sort} onSort={onSort} />
          ))}
      </TableHead>
      <TableBody ref={rows.body}>
        <Gap height={rows.before} />
        {calls.slice(rows.first, rows.last + 1).map((call, place) => (
          <CallRow
            key={call.id}
            tenant={tenant}
            call={call}
            index={rows.first + place}
            columns={columns}
            isSelected={chosen.has(call.id)}
            onSelect={selection.choose}
          />
        ))}
        <Gap height={rows.after} />
      </TableBody>
    </Table>
  );
}

/** The room of rows that are not drawn. One cell: more would bring back columns that a narrow page leaves out. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true">
      <td className="p-0" style={{ height }} />
    </tr>
  );
}
