import { ArrowDown, ArrowUp } from "lucide-react";
import { memo } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { HeaderCell, Table, TableHead } from "#components/ui/table.tsx";
import type { CallColumn, CallSort } from "#lib/calls/choices.ts";
import { CallRows, type CallRowsProps } from "./call-rows.tsx";
import { columnLooks, sortWords } from "./calls-columns.ts";

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

interface CallsHeadProps {
  columns: readonly CallColumn[];
  sort: CallSort;
  onSort: (sort: CallSort) => void;
  chosen: "all" | "some" | "none";
  onChooseAll: (isChosen: boolean) => void;
}

const CallsHead = memo(function CallsHead({ columns, sort, onSort, chosen, onChooseAll }: CallsHeadProps) {
  return (
    <TableHead>
      <HeaderCell className="w-10 pr-0">
        <Checkbox
          aria-label="Choose all loaded calls"
          checked={chosen === "all"}
          isIndeterminate={chosen === "some"}
          onChange={() => onChooseAll(chosen !== "all")}
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
  );
});

export interface CallsTableProps extends CallRowsProps {
  sort: CallSort;
  onSort: (sort: CallSort) => void;
}

/** Calls in rows of which only those in the window are drawn; a whole row leads to its call. */
export function CallsTable({ sort, onSort, ...rows }: CallsTableProps) {
  const { calls, columns, density, selection, hasMore } = rows;
  const { chosen } = selection;
  const isAll = chosen.size > 0 && selection.calls.length === calls.length;
  return (
    <Table
      label={`Calls, ${sortWords[sort]}`}
      isFixed
      rowCount={hasMore ? -1 : calls.length + 1}
      className={density === "compact" ? "sm:[&_td]:h-7 sm:[&_td]:py-0.5" : ""}
    >
      <CallsHead
        columns={columns}
        sort={sort}
        onSort={onSort}
        chosen={isAll ? "all" : chosen.size > 0 ? "some" : "none"}
        onChooseAll={selection.chooseAll}
      />
      <CallRows {...rows} />
    </Table>
  );
}
